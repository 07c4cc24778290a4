package main

import (
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

type api struct {
	tasks *Tasks
	db    *sql.DB
}

func (a api) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /tasks", a.answer(a.list))
	mux.HandleFunc("POST /tasks", a.answer(a.create))
	mux.HandleFunc("GET /tasks/{id}", a.answer(a.get))
	mux.HandleFunc("PUT /tasks/{id}", a.answer(a.replace))
	mux.HandleFunc("DELETE /tasks/{id}", a.answer(a.delete))

	mux.HandleFunc("GET /healthz", a.answer(a.alive))
	mux.HandleFunc("GET /readyz", a.answer(a.ready))
	mux.HandleFunc("GET /health", a.answer(a.health))
	mux.Handle("GET /metrics", promhttp.Handler())

	// The mux would answer these itself, but in plain text.
	mux.HandleFunc("/tasks", a.answer(wrongMethod("GET, HEAD, POST")))
	mux.HandleFunc("/tasks/{id}",
		a.answer(wrongMethod("GET, HEAD, PUT, DELETE")))
	mux.HandleFunc("/", a.answer(unknownPath))
	return observed(mux)
}

type handler func(w http.ResponseWriter, r *http.Request) error

// answer turns the error of any handler into a response, in this one place.
func (a api) answer(handle handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := handle(w, r)
		if err == nil {
			return
		}
		var problem *Problem
		if !errors.As(err, &problem) {
			slog.Error("failed", "request_id",
				w.Header().Get("X-Request-Id"), "cause", err)
			problem = a.blame(r)
		}
		sendProblem(w, problem)
	}
}

func (a api) list(w http.ResponseWriter, r *http.Request) error {
	list, err := a.tasks.List(r.Context())
	if err != nil {
		return err
	}
	sendJSON(w, http.StatusOK, list)
	return nil
}

func (a api) create(w http.ResponseWriter, r *http.Request) error {
	in, err := readInput(w, r)
	if err != nil {
		return err
	}
	task, err := a.tasks.Create(r.Context(), in)
	if err != nil {
		return err
	}
	w.Header().Set("Location", fmt.Sprintf("/tasks/%d", task.ID))
	sendJSON(w, http.StatusCreated, task)
	return nil
}

func (a api) get(w http.ResponseWriter, r *http.Request) error {
	id, err := readID(r)
	if err != nil {
		return err
	}
	task, err := a.tasks.Get(r.Context(), id)
	if err != nil {
		return err
	}
	sendJSON(w, http.StatusOK, task)
	return nil
}

func (a api) replace(w http.ResponseWriter, r *http.Request) error {
	id, err := readID(r)
	if err != nil {
		return err
	}
	in, err := readInput(w, r)
	if err != nil {
		return err
	}
	task, err := a.tasks.Replace(r.Context(), id, in)
	if err != nil {
		return err
	}
	sendJSON(w, http.StatusOK, task)
	return nil
}

func (a api) delete(w http.ResponseWriter, r *http.Request) error {
	id, err := readID(r)
	if err != nil {
		return err
	}
	if err := a.tasks.Delete(r.Context(), id); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func wrongMethod(allow string) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		w.Header().Set("Allow", allow)
		return refuse(http.StatusMethodNotAllowed,
			r.Method+" is not offered here.")
	}
}

func unknownPath(w http.ResponseWriter, r *http.Request) error {
	return refuse(http.StatusNotFound, "There is nothing at this path.")
}
