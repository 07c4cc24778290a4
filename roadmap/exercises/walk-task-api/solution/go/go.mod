module example.com/task-api

go 1.23
