package main

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"
)

const (
	maxBody  = 1 << 20
	maxTitle = 255
)

type object map[string]any

// readObject returns the JSON object in the body, or what is wrong with it.
func readObject(w http.ResponseWriter, r *http.Request) (object, error) {
	mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if mediaType != "application/json" {
		return nil, refuse(http.StatusUnsupportedMediaType,
			"Send application/json.")
	}
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return nil, refuse(http.StatusRequestEntityTooLarge,
			"A body may have 1 MiB.")
	}
	if err != nil || !json.Valid(data) {
		return nil, refuse(http.StatusBadRequest, "The body is not JSON.")
	}
	// A struct would take "TITLE" for "title", and null for left out.
	var fields object
	if err := json.Unmarshal(data, &fields); err != nil || fields == nil {
		return nil, refuse(http.StatusUnprocessableEntity,
			"The body is no object.")
	}
	return fields, nil
}

// Input is what a client may set: never the id, never the time.
type Input struct {
	Title     string
	Completed bool
}

// readInput checks every rule and names all that are broken.
func readInput(w http.ResponseWriter, r *http.Request) (Input, error) {
	fields, err := readObject(w, r)
	if err != nil {
		return Input{}, err
	}
	var broken []FieldError

	title, isText := fields["title"].(string)
	title = strings.TrimSpace(title)
	length := utf8.RuneCountInString(title)
	// A database text holds any character but U+0000.
	storable := !strings.ContainsRune(title, 0)
	if !isText || length < 1 || length > maxTitle || !storable {
		broken = append(broken,
			FieldError{"title", "must be a text of 1 to 255 characters"})
	}

	value, present := fields["completed"]
	completed, isBool := value.(bool)
	// A new task may leave it out; a task that replaces another may not.
	if !isBool && (present || r.Method == http.MethodPut) {
		broken = append(broken,
			FieldError{"completed", "must be true or false"})
	}

	if broken != nil {
		return Input{}, refuse(http.StatusUnprocessableEntity,
			"The body breaks a rule.", broken...)
	}
	return Input{title, completed}, nil
}

// readID takes "7", and neither "+7" nor "007".
func readID(r *http.Request) (int64, error) {
	text := r.PathValue("id")
	id, err := strconv.ParseInt(text, 10, 64)
	if err != nil || id < 1 || strconv.FormatInt(id, 10) != text {
		return 0, errNoTask
	}
	return id, nil
}
