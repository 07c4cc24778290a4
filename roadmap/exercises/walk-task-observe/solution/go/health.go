package main

import (
	"context"
	"net/http"
	"time"
)

type health struct {
	Status string            `json:"status"`
	Parts  map[string]string `json:"parts,omitempty"`
}

// alive asks nobody: a restart of this program repairs no database.
func (a api) alive(w http.ResponseWriter, r *http.Request) error {
	sendHealth(w, http.StatusOK, health{Status: "ok"})
	return nil
}

// ready is for the load balancer, which reads the status alone.
func (a api) ready(w http.ResponseWriter, r *http.Request) error {
	if a.databaseAnswers(r.Context()) {
		sendHealth(w, http.StatusOK, health{"ready", parts("ok")})
	} else {
		sendHealth(w, http.StatusServiceUnavailable,
			health{"not ready", parts("down")})
	}
	return nil
}

// health is for people. Names and words only: an error's text helps attackers.
func (a api) health(w http.ResponseWriter, r *http.Request) error {
	if a.databaseAnswers(r.Context()) {
		sendHealth(w, http.StatusOK, health{"ok", parts("ok")})
	} else {
		sendHealth(w, http.StatusServiceUnavailable,
			health{"down", parts("down")})
	}
	return nil
}

func (a api) databaseAnswers(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	_, err := a.db.ExecContext(ctx, "SELECT 1")
	return err == nil
}

// blame says whose fault an unexpected error was.
func (a api) blame(r *http.Request) *Problem {
	if a.databaseAnswers(r.Context()) {
		return errOurs
	}
	return errNoDatabase
}

func parts(database string) map[string]string {
	return map[string]string{"database": database}
}

func sendHealth(w http.ResponseWriter, status int, body health) {
	w.Header().Set("Cache-Control", "no-store")
	sendJSON(w, status, body)
}
