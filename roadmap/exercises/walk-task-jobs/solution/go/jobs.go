package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/http"
	"time"
)

const maxAttempts = 5

var errKeyTaken = refuse(http.StatusUnprocessableEntity,
	"This Idempotency-Key came with another order.")

// Order is what a client may ask for.
type Order struct {
	Format string
	Fail   int // for practice: so many attempts go wrong
}

// Job is one order on its way.
type Job struct {
	ID        int64     `json:"id"`
	State     string    `json:"state"`
	Attempts  int       `json:"attempts"`
	CreatedAt time.Time `json:"created_at"`
	Result    string    `json:"result,omitempty"`
	Error     string    `json:"error,omitempty"`
	user      int64
	order     Order
}

type Export struct {
	ID        int64     `json:"id"`
	Format    string    `json:"format"`
	CreatedAt time.Time `json:"created_at"`
}

// Jobs keeps the jobs in a table. It is the queue, and outlives the program.
type Jobs struct {
	db *sql.DB
}

const jobColumns = `id, state, attempts, created_at, error,
	user_id, format, fail`

// Add returns the job that has the key, which is a new one unless the same
// user sent the same key before. Without a key it is always a new one.
func (j *Jobs) Add(
	ctx context.Context, user int64, order Order, key string,
) (Job, error) {
	nullable := sql.NullString{String: key, Valid: key != ""}
	// Of two requests with one key at once, the constraint lets one through.
	job, err := scanJob(j.db.QueryRowContext(ctx,
		`INSERT INTO jobs (user_id, format, fail, idempotency_key)
		 VALUES ($1, $2, $3, $4)
		 ON CONFLICT DO NOTHING
		 RETURNING `+jobColumns,
		user, order.Format, order.Fail, nullable))
	if !errors.Is(err, errNotFound) {
		return job, err
	}
	job, err = scanJob(j.db.QueryRowContext(ctx,
		`SELECT `+jobColumns+` FROM jobs
		 WHERE user_id = $1 AND idempotency_key = $2`, user, key))
	if err == nil && job.order != order {
		return Job{}, errKeyTaken
	}
	return job, err
}

func (j *Jobs) Get(ctx context.Context, user, id int64) (Job, error) {
	return scanJob(j.db.QueryRowContext(ctx,
		`SELECT `+jobColumns+` FROM jobs
		 WHERE id = $1 AND user_id = $2`, id, user))
}

func (j *Jobs) Exports(ctx context.Context, user int64) ([]Export, error) {
	rows, err := j.db.QueryContext(ctx,
		`SELECT job_id, format, exports.created_at
		 FROM exports JOIN jobs ON jobs.id = job_id
		 WHERE user_id = $1 ORDER BY exports.created_at DESC, job_id DESC`,
		user)
	if err != nil {
		return nil, err
	}
	defer rows.Close()

	list := make([]Export, 0)
	for rows.Next() {
		var export Export
		err := rows.Scan(&export.ID, &export.Format, &export.CreatedAt)
		if err != nil {
			return nil, err
		}
		export.CreatedAt = export.CreatedAt.UTC()
		list = append(list, export)
	}
	return list, rows.Err()
}

// Export returns the format and the content of an export.
func (j *Jobs) Export(
	ctx context.Context, user, id int64,
) (format string, content []byte, err error) {
	err = j.db.QueryRowContext(ctx,
		`SELECT format, content
		 FROM exports JOIN jobs ON jobs.id = job_id
		 WHERE job_id = $1 AND user_id = $2`, id, user).
		Scan(&format, &content)
	if errors.Is(err, sql.ErrNoRows) {
		err = errNotFound
	}
	return format, content, err
}

func scanJob(row interface{ Scan(...any) error }) (Job, error) {
	var job Job
	err := row.Scan(&job.ID, &job.State, &job.Attempts, &job.CreatedAt,
		&job.Error, &job.user, &job.order.Format, &job.order.Fail)
	if errors.Is(err, sql.ErrNoRows) {
		return Job{}, errNotFound
	}
	job.CreatedAt = job.CreatedAt.UTC()
	if job.State == "done" {
		job.Result = fmt.Sprintf("/exports/%d", job.ID)
	}
	return job, err
}
