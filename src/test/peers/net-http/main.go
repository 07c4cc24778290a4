// The task API with nothing but net/http, a map and a mutex.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strconv"
	"sync"
	"time"
)

type Task struct {
	ID        int       `json:"id"`
	Title     string    `json:"title"`
	Completed bool      `json:"completed"`
	CreatedAt time.Time `json:"created_at"`
}

type Server struct {
	mu     sync.Mutex
	tasks  map[int]Task
	nextID int
}

func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []Task
	for _, task := range s.tasks {
		all = append(all, task)
	}
	write(w, http.StatusOK, all)
}

func (s *Server) create(w http.ResponseWriter, r *http.Request) {
	var task Task
	if !read(w, r, &task) {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	task.ID = s.nextID
	task.CreatedAt = time.Now().UTC()
	s.nextID++
	s.tasks[task.ID] = task
	write(w, http.StatusCreated, task)
}

// withTask calls the handler with the task of the path, under the lock.
func (s *Server) withTask(handle func(http.ResponseWriter, *http.Request, Task)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id, err := strconv.Atoi(r.PathValue("id"))
		if err != nil {
			http.Error(w, "invalid id", http.StatusBadRequest)
			return
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		task, ok := s.tasks[id]
		if !ok {
			http.Error(w, "task not found", http.StatusNotFound)
			return
		}
		handle(w, r, task)
	}
}

func (s *Server) update(w http.ResponseWriter, r *http.Request, task Task) {
	var in Task
	if !read(w, r, &in) {
		return
	}
	task.Title = in.Title
	task.Completed = in.Completed
	s.tasks[task.ID] = task
	write(w, http.StatusOK, task)
}

func read(w http.ResponseWriter, r *http.Request, task *Task) bool {
	if err := json.NewDecoder(r.Body).Decode(task); err != nil {
		http.Error(w, "invalid JSON", http.StatusBadRequest)
		return false
	}
	if r.Method == http.MethodPost && task.Title == "" {
		http.Error(w, "title is required", http.StatusBadRequest)
		return false
	}
	return true
}

func write(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}

func main() {
	s := &Server{tasks: map[int]Task{}, nextID: 1}
	http.HandleFunc("GET /tasks", s.list)
	http.HandleFunc("POST /tasks", s.create)
	http.HandleFunc("GET /tasks/{id}", s.withTask(
		func(w http.ResponseWriter, r *http.Request, task Task) { write(w, http.StatusOK, task) }))
	http.HandleFunc("PUT /tasks/{id}", s.withTask(s.update))
	http.HandleFunc("DELETE /tasks/{id}", s.withTask(
		func(w http.ResponseWriter, r *http.Request, task Task) {
			delete(s.tasks, task.ID)
			w.WriteHeader(http.StatusNoContent)
		}))
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), nil))
}
