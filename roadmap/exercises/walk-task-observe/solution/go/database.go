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
	CREATE INDEX IF NOT EXISTS tasks_user_id ON tasks (user_id)`

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
