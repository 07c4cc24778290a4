package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"time"
)

const table = `
	CREATE TABLE IF NOT EXISTS tasks (
		id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		title TEXT NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
		completed BOOLEAN NOT NULL DEFAULT FALSE,
		created_at TIMESTAMPTZ NOT NULL DEFAULT now()
	)`

var errNoTask = refuse(http.StatusNotFound, "There is no such task.")

type Task struct {
	ID        int64     `json:"id"`
	Title     string    `json:"title"`
	Completed bool      `json:"completed"`
	CreatedAt time.Time `json:"created_at"`
}

// Tasks keeps the tasks in PostgreSQL.
type Tasks struct {
	db *sql.DB
}

func OpenTasks(ctx context.Context, url string) (*Tasks, error) {
	db, err := sql.Open("pgx", url)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(10)
	db.SetMaxIdleConns(10)
	// Open has not connected yet. This does: a wrong address ends us here.
	if _, err := db.ExecContext(ctx, table); err != nil {
		db.Close()
		return nil, err
	}
	return &Tasks{db}, nil
}

func (t *Tasks) Close() error { return t.db.Close() }

func (t *Tasks) List(ctx context.Context) ([]Task, error) {
	rows, err := t.db.QueryContext(ctx,
		`SELECT id, title, completed, created_at FROM tasks
		 ORDER BY created_at DESC, id DESC`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()

	list := make([]Task, 0)
	for rows.Next() {
		task, err := scan(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, task)
	}
	return list, rows.Err()
}

func (t *Tasks) Get(ctx context.Context, id int64) (Task, error) {
	return scan(t.db.QueryRowContext(ctx,
		`SELECT id, title, completed, created_at FROM tasks
		 WHERE id = $1`, id))
}

func (t *Tasks) Create(ctx context.Context, in Input) (Task, error) {
	return scan(t.db.QueryRowContext(ctx,
		`INSERT INTO tasks (title, completed) VALUES ($1, $2)
		 RETURNING id, title, completed, created_at`,
		in.Title, in.Completed))
}

func (t *Tasks) Replace(
	ctx context.Context, id int64, in Input,
) (Task, error) {
	return scan(t.db.QueryRowContext(ctx,
		`UPDATE tasks SET title = $1, completed = $2 WHERE id = $3
		 RETURNING id, title, completed, created_at`,
		in.Title, in.Completed, id))
}

func (t *Tasks) Delete(ctx context.Context, id int64) error {
	result, err := t.db.ExecContext(ctx,
		`DELETE FROM tasks WHERE id = $1`, id)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n == 1 {
		return err
	}
	return errNoTask
}

// scan reads one row, of a single result or of many.
func scan(row interface{ Scan(...any) error }) (Task, error) {
	var task Task
	err := row.Scan(&task.ID, &task.Title, &task.Completed, &task.CreatedAt)
	if errors.Is(err, sql.ErrNoRows) {
		return Task{}, errNoTask
	}
	task.CreatedAt = task.CreatedAt.UTC()
	return task, err
}
