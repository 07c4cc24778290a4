package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"
	"time"
)

var errNotFound = refuse(http.StatusNotFound,
	"There is nothing with this id.")

type Task struct {
	ID        int64     `json:"id"`
	Title     string    `json:"title"`
	Completed bool      `json:"completed"`
	CreatedAt time.Time `json:"created_at"`
}

// Tasks keeps the tasks. Every statement asks for the owner, too.
type Tasks struct {
	db *sql.DB
}

func (t *Tasks) List(ctx context.Context, user int64) ([]Task, error) {
	rows, err := t.db.QueryContext(ctx,
		`SELECT id, title, completed, created_at FROM tasks
		 WHERE user_id = $1 ORDER BY created_at DESC, id DESC`, user)
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

func (t *Tasks) Get(ctx context.Context, user, id int64) (Task, error) {
	return scan(t.db.QueryRowContext(ctx,
		`SELECT id, title, completed, created_at FROM tasks
		 WHERE id = $1 AND user_id = $2`, id, user))
}

func (t *Tasks) Create(
	ctx context.Context, user int64, in Input,
) (Task, error) {
	return scan(t.db.QueryRowContext(ctx,
		`INSERT INTO tasks (user_id, title, completed) VALUES ($1, $2, $3)
		 RETURNING id, title, completed, created_at`,
		user, in.Title, in.Completed))
}

func (t *Tasks) Replace(
	ctx context.Context, user, id int64, in Input,
) (Task, error) {
	return scan(t.db.QueryRowContext(ctx,
		`UPDATE tasks SET title = $1, completed = $2
		 WHERE id = $3 AND user_id = $4
		 RETURNING id, title, completed, created_at`,
		in.Title, in.Completed, id, user))
}

func (t *Tasks) Delete(ctx context.Context, user, id int64) error {
	result, err := t.db.ExecContext(ctx,
		`DELETE FROM tasks WHERE id = $1 AND user_id = $2`, id, user)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n == 1 {
		return err
	}
	return errNotFound
}

// scan reads one row, of a single result or of many.
func scan(row interface{ Scan(...any) error }) (Task, error) {
	var task Task
	err := row.Scan(&task.ID, &task.Title, &task.Completed, &task.CreatedAt)
	if errors.Is(err, sql.ErrNoRows) {
		return Task{}, errNotFound
	}
	task.CreatedAt = task.CreatedAt.UTC()
	return task, err
}
