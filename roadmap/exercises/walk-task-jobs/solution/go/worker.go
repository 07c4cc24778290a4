package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"log"
	"strconv"
	"time"
)

// Worker does what is due, beside the requests.
type Worker struct {
	jobs  *Jobs
	tasks *Tasks
}

// Run works until ctx ends. Several may run at once.
func (w Worker) Run(ctx context.Context) {
	for ctx.Err() == nil {
		job, found, err := w.jobs.Take(ctx)
		if found {
			w.attempt(ctx, job)
			continue
		}
		if err != nil && ctx.Err() == nil {
			log.Printf("worker: %v", err)
		}
		select {
		case <-time.After(50 * time.Millisecond):
		case <-ctx.Done():
		}
	}
}

func (w Worker) attempt(ctx context.Context, job Job) {
	err := w.export(ctx, job)
	if err == nil || ctx.Err() != nil {
		return // ended in the middle, it is taken up at the next start
	}
	log.Printf("job %d, attempt %d: %v", job.ID, job.Attempts, err)
	// Nobody sleeps here: the next job may be a good one.
	if err := w.jobs.GiveBack(ctx, job); err != nil {
		log.Printf("job %d: %v", job.ID, err)
	}
}

func (w Worker) export(ctx context.Context, job Job) error {
	if job.Attempts <= job.order.Fail {
		return errors.New("it was told to fail")
	}
	if job.Attempts > maxAttempts {
		return errors.New("every attempt ended the program")
	}
	tasks, err := w.tasks.List(ctx, job.user)
	if err != nil {
		return err
	}
	var content []byte
	if job.order.Format == "csv" {
		content, err = toCSV(tasks)
	} else {
		content, err = json.Marshal(tasks)
	}
	if err != nil {
		return err
	}
	return w.jobs.Finish(ctx, job, content)
}

func toCSV(tasks []Task) ([]byte, error) {
	var text bytes.Buffer
	lines := csv.NewWriter(&text)
	lines.UseCRLF = true // RFC 4180
	lines.Write([]string{"id", "title", "completed", "created_at"})
	for _, task := range tasks {
		lines.Write([]string{
			strconv.FormatInt(task.ID, 10),
			task.Title,
			strconv.FormatBool(task.Completed),
			task.CreatedAt.Format(time.RFC3339Nano),
		})
	}
	lines.Flush()
	return text.Bytes(), lines.Error()
}
