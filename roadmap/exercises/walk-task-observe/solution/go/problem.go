package main

import (
	"encoding/json"
	"log"
	"net/http"
	"strconv"
)

// Problem is the one shape of every error: RFC 9457.
type Problem struct {
	Type   string       `json:"type"`
	Title  string       `json:"title"`
	Status int          `json:"status"`
	Detail string       `json:"detail"`
	Errors []FieldError `json:"errors,omitempty"`
}

type FieldError struct {
	Field   string `json:"field"`
	Message string `json:"message"`
}

func (p *Problem) Error() string { return p.Detail }

func refuse(status int, detail string, errors ...FieldError) *Problem {
	title := http.StatusText(status)
	return &Problem{"about:blank", title, status, detail, errors}
}

var (
	errOurs = refuse(http.StatusInternalServerError,
		"Something went wrong on our side.")
	errNoDatabase = refuse(http.StatusServiceUnavailable,
		"The database does not answer. Try again soon.")
)

func sendProblem(w http.ResponseWriter, p *Problem) {
	send(w, p.Status, "application/problem+json", p)
}

func sendJSON(w http.ResponseWriter, status int, value any) {
	send(w, status, "application/json", value)
}

func send(w http.ResponseWriter, status int, mediaType string, value any) {
	// Encode first: once the status is on its way, an error cannot be told.
	data, err := json.Marshal(value)
	if err != nil {
		log.Print(err)
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", mediaType)
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(status)
	w.Write(data)
}
