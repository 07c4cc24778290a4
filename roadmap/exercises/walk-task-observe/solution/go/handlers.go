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
	db     *sql.DB
	tasks  *Tasks
	users  *Users
	tokens Tokens
}

func (a api) routes() http.Handler {
	closed := http.NewServeMux()
	closed.Handle("GET /tasks", a.answer(a.list))
	closed.Handle("POST /tasks", a.answer(a.create))
	closed.Handle("GET /tasks/{id}", a.answer(a.get))
	closed.Handle("PUT /tasks/{id}", a.answer(a.replace))
	closed.Handle("DELETE /tasks/{id}", a.answer(a.delete))

	// The mux would answer these itself, but in plain text.
	closed.Handle("/tasks", a.answer(wrongMethod("GET, HEAD, POST")))
	closed.Handle("/tasks/{id}", a.answer(wrongMethod("GET, HEAD, PUT, DELETE")))
	closed.Handle("/", a.answer(unknownPath))

	// What is not named here needs a token.
	mux := http.NewServeMux()
	mux.Handle("POST /auth/signup", a.answer(a.signUp))
	mux.Handle("POST /auth/login", a.answer(a.logIn))
	mux.Handle("GET /healthz", a.answer(a.alive))
	mux.Handle("GET /readyz", a.answer(a.ready))
	mux.Handle("GET /health", a.answer(a.health))
	mux.Handle("GET /metrics", promhttp.Handler())
	mux.Handle("/", a.protect(closed))
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
	list, err := a.tasks.List(r.Context(), userOf(r))
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
	task, err := a.tasks.Create(r.Context(), userOf(r), in)
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
	task, err := a.tasks.Get(r.Context(), userOf(r), id)
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
	task, err := a.tasks.Replace(r.Context(), userOf(r), id, in)
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
	if err := a.tasks.Delete(r.Context(), userOf(r), id); err != nil {
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
