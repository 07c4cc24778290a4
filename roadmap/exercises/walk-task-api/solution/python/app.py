import os
import re
from threading import Timer

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Response
from pydantic import BaseModel, StrictBool, constr

from json_body import JsonRoute
from problems import add_handlers
from tasks import Task, Tasks

Title = constr(
    strict=True, strip_whitespace=True, min_length=1, max_length=255
)


class NewTask(BaseModel):
    title: Title
    completed: StrictBool = False


class WholeTask(BaseModel):
    title: Title
    completed: StrictBool


tasks = Tasks()

app = FastAPI(title="Task API")
app.router.route_class = JsonRoute
app.router.redirect_slashes = False  # so /tasks/ is 404, not 307
add_handlers(app)


def known_id(id: str) -> int:
    # int() alone would also take "+1", " 1" and "1_0".
    if not re.fullmatch("[1-9][0-9]{0,17}", id):
        raise HTTPException(404, "There is no such task.")
    return int(id)


def found(task: Task | None) -> Task:
    if task is None:
        raise HTTPException(404, "There is no such task.")
    return task


@app.head("/tasks", include_in_schema=False)
@app.get("/tasks")
def list_tasks() -> list[Task]:
    return tasks.list()


@app.post("/tasks", status_code=201)
def create_task(new: NewTask, response: Response) -> Task:
    task = tasks.create(new.title, new.completed)
    response.headers["Location"] = f"/tasks/{task.id}"
    return task


@app.head("/tasks/{id}", include_in_schema=False)
@app.get("/tasks/{id}")
def get_task(id: int = Depends(known_id)) -> Task:
    return found(tasks.get(id))


@app.put("/tasks/{id}")
def replace_task(new: WholeTask, id: int = Depends(known_id)) -> Task:
    return found(tasks.replace(id, new.title, new.completed))


@app.delete("/tasks/{id}", status_code=204)
def delete_task(id: int = Depends(known_id)) -> Response:
    if not tasks.delete(id):
        raise HTTPException(404, "There is no such task.")
    return Response(status_code=204)


class Server(uvicorn.Server):
    def handle_exit(self, sig, frame):
        super().handle_exit(sig, frame)
        # Whoever has sent only half a request must not keep us alive.
        Timer(0.3, setattr, (self, "force_exit", True)).start()


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "8080"))
    Server(uvicorn.Config(app, host="127.0.0.1", port=port)).run()
