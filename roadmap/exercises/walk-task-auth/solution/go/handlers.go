package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
)

type api struct {
	tasks  *Tasks
	users  *Users
	logins *Logins
	tokens Tokens
}

func (a api) routes() http.Handler {
	closed := http.NewServeMux()
	closed.Handle("GET /tasks", answer(a.list))
	closed.Handle("POST /tasks", answer(a.create))
	closed.Handle("GET /tasks/{id}", answer(a.get))
	closed.Handle("PUT /tasks/{id}", answer(a.replace))
	closed.Handle("DELETE /tasks/{id}", answer(a.delete))

	// The mux would answer these itself, but in plain text.
	closed.Handle("/tasks", answer(wrongMethod("GET, HEAD, POST")))
	closed.Handle("/tasks/{id}", answer(wrongMethod("GET, HEAD, PUT, DELETE")))
	closed.Handle("/", answer(unknownPath))

	// What is not named here needs a token.
	mux := http.NewServeMux()
	mux.Handle("POST /auth/signup", answer(a.signUp))
	mux.Handle("POST /auth/login", answer(a.logIn))
	mux.Handle("POST /auth/refresh", answer(a.refresh))
	mux.Handle("POST /auth/logout", answer(a.logOut))
	mux.Handle("/", a.protect(closed))
	return mux
}

type handler func(w http.ResponseWriter, r *http.Request) error

// answer turns the error of any handler into a response, in this one place.
func answer(handle handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := handle(w, r)
		if err == nil {
			return
		}
		var problem *Problem
		if !errors.As(err, &problem) {
			log.Printf("%s %s: %v", r.Method, r.URL.Path, err)
			problem = refuse(http.StatusInternalServerError,
				"Something went wrong on our side.")
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
