import os
from threading import Timer

import psycopg
import uvicorn
from fastapi import Depends, FastAPI, Response
from pydantic import BaseModel, StrictBool, constr

from auth import auth_router, current_user
from database import Database
from ids import found, known_id, nothing_here
from jobs import Jobs
from jobs_api import jobs_router
from json_body import JsonRoute
from problems import add_handlers, problem
from tasks import Task, Tasks
from users import Users
from worker import Worker

Title = constr(
    strict=True, strip_whitespace=True, min_length=1, max_length=255
)


class NewTask(BaseModel):
    title: Title
    completed: StrictBool = False


class WholeTask(BaseModel):
    title: Title
    completed: StrictBool


database = Database(os.environ["DATABASE_URL"])
tasks = Tasks(database)
jobs = Jobs(database)

app = FastAPI(title="Task API")
app.router.route_class = JsonRoute
app.router.redirect_slashes = False  # so /tasks/ is 404, not 307
add_handlers(app)
app.include_router(auth_router(Users(database)))
app.include_router(jobs_router(jobs))


@app.head("/tasks", include_in_schema=False)
@app.get("/tasks")
def list_tasks(user: int = Depends(current_user)) -> list[Task]:
    return tasks.list(user)


@app.post("/tasks", status_code=201)
def create_task(
    new: NewTask, response: Response, user: int = Depends(current_user)
) -> Task:
    task = tasks.create(user, new.title, new.completed)
    response.headers["Location"] = f"/tasks/{task.id}"
    return task


@app.head("/tasks/{id}", include_in_schema=False)
@app.get("/tasks/{id}")
def get_task(
    user: int = Depends(current_user), id: int = Depends(known_id)
) -> Task:
    return found(tasks.get(user, id))


@app.put("/tasks/{id}")
def replace_task(
    new: WholeTask,
    user: int = Depends(current_user),
    id: int = Depends(known_id),
) -> Task:
    return found(tasks.replace(user, id, new.title, new.completed))


@app.delete("/tasks/{id}", status_code=204)
def delete_task(
    user: int = Depends(current_user), id: int = Depends(known_id)
) -> Response:
    if not tasks.delete(user, id):
        raise nothing_here()
    return Response(status_code=204)


@app.exception_handler(psycopg.DataError)
async def cannot_be_stored(request, error):
    # U+0000 is a legal character in JSON and none in a PostgreSQL text.
    return problem(422, "The database cannot hold this text.")


@app.exception_handler(psycopg.OperationalError)
async def unreachable(request, error):
    return problem(503, "The database does not answer. Try again soon.")


class Server(uvicorn.Server):
    def handle_exit(self, sig, frame):
        super().handle_exit(sig, frame)
        # Whoever has sent only half a request must not keep us alive.
        Timer(0.3, setattr, (self, "force_exit", True)).start()


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "8080"))
    with database.opened(), Worker(jobs, tasks):
        Server(uvicorn.Config(app, host="127.0.0.1", port=port)).run()
