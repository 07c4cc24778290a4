package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// TakeUp is for the start, when no worker works yet: whatever is running was
// left alone when the last program ended.
func (j *Jobs) TakeUp(ctx context.Context) error {
	_, err := j.db.ExecContext(ctx,
		`UPDATE jobs SET due_at = now() WHERE state = 'running'`)
	return err
}

// Take returns a job that is due, or false. SKIP LOCKED: two workers at once
// take two jobs, and neither waits. A job whose worker died in the middle is
// due again when its half a minute is over.
func (j *Jobs) Take(ctx context.Context) (Job, bool, error) {
	job, err := scanJob(j.db.QueryRowContext(ctx,
		`UPDATE jobs
		 SET state = 'running', attempts = attempts + 1,
		     due_at = now() + interval '30 seconds'
		 WHERE id = (
		     SELECT id FROM jobs
		     WHERE state IN ('queued', 'running') AND due_at <= now()
		     ORDER BY due_at LIMIT 1
		     FOR UPDATE SKIP LOCKED
		 )
		 RETURNING `+jobColumns))
	if errors.Is(err, errNotFound) {
		return Job{}, false, nil
	}
	return job, err == nil, err
}

// Finish is one transaction: there is an export if and only if the job is
// done. Of two workers with one job, the second changes no row and leaves.
func (j *Jobs) Finish(ctx context.Context, job Job, content []byte) error {
	tx, err := j.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // after a Commit it does nothing

	result, err := tx.ExecContext(ctx,
		`UPDATE jobs SET state = 'done'
		 WHERE id = $1 AND state = 'running'`, job.ID)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return err
	}
	_, err = tx.ExecContext(ctx,
		`INSERT INTO exports (job_id, content) VALUES ($1, $2)`,
		job.ID, content)
	if err != nil {
		return err
	}
	return tx.Commit()
}

// GiveBack is for an attempt that failed: later again, or never.
func (j *Jobs) GiveBack(ctx context.Context, job Job) error {
	if job.Attempts >= maxAttempts {
		_, err := j.db.ExecContext(ctx,
			`UPDATE jobs SET state = 'failed', error = $1
			 WHERE id = $2 AND state = 'running' AND attempts = $3`,
			fmt.Sprintf("The export failed %d times.", maxAttempts),
			job.ID, job.Attempts)
		return err
	}
	pause := 100 * time.Millisecond << (job.Attempts - 1)
	_, err := j.db.ExecContext(ctx,
		`UPDATE jobs SET due_at = now() + $1 * interval '1 second'
		 WHERE id = $2 AND state = 'running' AND attempts = $3`,
		pause.Seconds(), job.ID, job.Attempts)
	return err
}
