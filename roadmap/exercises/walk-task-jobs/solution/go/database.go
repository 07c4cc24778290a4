package main

import (
	"context"
	"database/sql"
)

// For a new database: tasks from before there were users belong to nobody.
const tables = `
	CREATE TABLE IF NOT EXISTS users (
		id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		email TEXT NOT NULL UNIQUE,
		password_hash TEXT NOT NULL
	);
	CREATE TABLE IF NOT EXISTS tasks (
		id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		user_id BIGINT NOT NULL REFERENCES users,
		title TEXT NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
		completed BOOLEAN NOT NULL DEFAULT FALSE,
		created_at TIMESTAMPTZ NOT NULL DEFAULT now()
	);
	CREATE INDEX IF NOT EXISTS tasks_user_id ON tasks (user_id);
	CREATE TABLE IF NOT EXISTS jobs (
		id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		user_id BIGINT NOT NULL REFERENCES users,
		idempotency_key TEXT,
		format TEXT NOT NULL,
		fail INT NOT NULL,
		state TEXT NOT NULL DEFAULT 'queued',
		attempts INT NOT NULL DEFAULT 0,
		due_at TIMESTAMPTZ NOT NULL DEFAULT now(),
		error TEXT NOT NULL DEFAULT '',
		created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
		UNIQUE (user_id, idempotency_key)
	);
	CREATE INDEX IF NOT EXISTS jobs_to_do ON jobs (due_at)
		WHERE state IN ('queued', 'running');
	CREATE TABLE IF NOT EXISTS exports (
		job_id BIGINT PRIMARY KEY REFERENCES jobs,
		content BYTEA NOT NULL,
		created_at TIMESTAMPTZ NOT NULL DEFAULT now()
	)`

func openDatabase(ctx context.Context, url string) (*sql.DB, error) {
	db, err := sql.Open("pgx", url)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(10)
	db.SetMaxIdleConns(10)
	// Open has not connected yet. This does: a wrong address ends us here.
	if _, err := db.ExecContext(ctx, tables); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}
