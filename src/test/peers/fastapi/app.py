"""The task API as FastAPI's tutorial leads to it: the defaults, and nothing added."""

import os
from datetime import datetime, timezone

import uvicorn
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field


class TaskIn(BaseModel):
    title: str = Field(min_length=1)
    completed: bool = False


class Task(TaskIn):
    id: int
    created_at: datetime


app = FastAPI()
tasks: dict[int, Task] = {}
last_id = 0


def find(task_id: int) -> Task:
    if task_id not in tasks:
        raise HTTPException(404, "Task not found")
    return tasks[task_id]


@app.get("/tasks")
def list_tasks() -> list[Task]:
    return list(tasks.values())


@app.post("/tasks", status_code=201)
def create_task(new: TaskIn) -> Task:
    global last_id
    last_id += 1
    task = Task(id=last_id, created_at=datetime.now(timezone.utc), **new.dict())
    tasks[task.id] = task
    return task


@app.get("/tasks/{task_id}")
def get_task(task_id: int) -> Task:
    return find(task_id)


@app.put("/tasks/{task_id}")
def update_task(task_id: int, new: TaskIn) -> Task:
    task = find(task_id)
    tasks[task_id] = task.copy(update=new.dict())
    return tasks[task_id]


@app.delete("/tasks/{task_id}", status_code=204)
def delete_task(task_id: int) -> None:
    find(task_id)
    del tasks[task_id]


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ.get("PORT", "8000")), log_level="warning")
