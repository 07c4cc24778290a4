// What bench/serve asks of the task API, with net/http and a SQLite file: one connection that
// writes, several that read, every statement prepared, every commit on disk.

//go:debug httpmuxgo121=0
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"

	_ "github.com/mattn/go-sqlite3"
)

const file = "file:tasks.db?_journal_mode=WAL&_synchronous=FULL&_busy_timeout=5000"

const schema = `CREATE TABLE IF NOT EXISTS tasks (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	title TEXT NOT NULL,
	completed BOOLEAN NOT NULL,
	created_at INTEGER NOT NULL)`

type Task struct {
	ID        int64     `json:"id"`
	Title     string    `json:"title"`
	Completed bool      `json:"completed"`
	CreatedAt time.Time `json:"created_at"`
}

type Server struct {
	insert, all, one *sql.Stmt
}

func open(connections int) *sql.DB {
	db, err := sql.Open("sqlite3", file)
	if err != nil {
		log.Fatal(err)
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	return db
}

func prepare(db *sql.DB, query string) *sql.Stmt {
	statement, err := db.Prepare(query)
	if err != nil {
		log.Fatal(err)
	}
	return statement
}

func scan(row interface{ Scan(...any) error }) (Task, error) {
	var task Task
	var millis int64
	err := row.Scan(&task.ID, &task.Title, &task.Completed, &millis)
	task.CreatedAt = time.UnixMilli(millis).UTC()
	return task, err
}

func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	rows, err := s.all.Query()
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	defer rows.Close()
	tasks := []Task{}
	for rows.Next() {
		task, err := scan(rows)
		if err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		tasks = append(tasks, task)
	}
	write(w, http.StatusOK, tasks)
}

func (s *Server) create(w http.ResponseWriter, r *http.Request) {
	var task Task
	if err := json.NewDecoder(r.Body).Decode(&task); err != nil || task.Title == "" {
		http.Error(w, "a title is required", http.StatusBadRequest)
		return
	}
	task.CreatedAt = time.Now().UTC().Truncate(time.Millisecond)
	result, err := s.insert.Exec(task.Title, task.Completed, task.CreatedAt.UnixMilli())
	if err != nil {
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
		return
	}
	task.ID, _ = result.LastInsertId()
	write(w, http.StatusCreated, task)
}

func (s *Server) get(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		http.Error(w, "invalid id", http.StatusBadRequest)
		return
	}
	task, err := scan(s.one.QueryRow(id))
	if err != nil {
		http.Error(w, "task not found", http.StatusNotFound)
		return
	}
	write(w, http.StatusOK, task)
}

func write(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}

func main() {
	writer := open(1)
	if _, err := writer.Exec(schema); err != nil {
		log.Fatal(err)
	}
	readers := open(4)
	columns := "SELECT id, title, completed, created_at FROM tasks "
	s := &Server{
		insert: prepare(writer, "INSERT INTO tasks (title, completed, created_at) VALUES (?, ?, ?)"),
		all:    prepare(readers, columns+"ORDER BY created_at DESC, id DESC"),
		one:    prepare(readers, columns+"WHERE id = ?"),
	}
	http.HandleFunc("GET /tasks", s.list)
	http.HandleFunc("POST /tasks", s.create)
	http.HandleFunc("GET /tasks/{id}", s.get)
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
