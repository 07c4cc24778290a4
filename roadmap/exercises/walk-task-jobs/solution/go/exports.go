package main

import (
	"fmt"
	"net/http"
	"unicode/utf8"
)

// order takes an order and does no more: all else is the worker's.
func (a api) order(w http.ResponseWriter, r *http.Request) error {
	order, err := readOrder(w, r)
	if err != nil {
		return err
	}
	key := r.Header.Get("Idempotency-Key")
	if len(key) > 255 || !utf8.ValidString(key) {
		return refuse(http.StatusBadRequest,
			"An Idempotency-Key is a text of up to 255 bytes.")
	}
	job, err := a.jobs.Add(r.Context(), userOf(r), order, key)
	if err != nil {
		return err
	}
	w.Header().Set("Location", fmt.Sprintf("/jobs/%d", job.ID))
	sendJSON(w, http.StatusAccepted, job)
	return nil
}

// readOrder takes the defaults where there is no body at all.
func readOrder(w http.ResponseWriter, r *http.Request) (Order, error) {
	order := Order{Format: "json"}
	if r.ContentLength == 0 && r.Header.Get("Content-Type") == "" {
		return order, nil
	}
	fields, err := readObject(w, r)
	if err != nil {
		return order, err
	}
	var broken []FieldError
	if value, present := fields["format"]; present {
		order.Format, _ = value.(string)
		if order.Format != "json" && order.Format != "csv" {
			broken = append(broken,
				FieldError{"format", "must be json or csv"})
		}
	}
	if value, present := fields["fail"]; present {
		number, _ := value.(float64)
		order.Fail = int(number)
		if float64(order.Fail) != value || order.Fail < 0 || order.Fail > 99 {
			broken = append(broken,
				FieldError{"fail", "must be a whole number up to 99"})
		}
	}
	if broken != nil {
		return order, refuse(http.StatusUnprocessableEntity,
			"The body breaks a rule.", broken...)
	}
	return order, nil
}

func (a api) job(w http.ResponseWriter, r *http.Request) error {
	id, err := readID(r)
	if err != nil {
		return err
	}
	job, err := a.jobs.Get(r.Context(), userOf(r), id)
	if err != nil {
		return err
	}
	sendJSON(w, http.StatusOK, job)
	return nil
}

func (a api) exports(w http.ResponseWriter, r *http.Request) error {
	list, err := a.jobs.Exports(r.Context(), userOf(r))
	if err != nil {
		return err
	}
	sendJSON(w, http.StatusOK, list)
	return nil
}

func (a api) export(w http.ResponseWriter, r *http.Request) error {
	id, err := readID(r)
	if err != nil {
		return err
	}
	format, content, err := a.jobs.Export(r.Context(), userOf(r), id)
	if err != nil {
		return err
	}
	mediaType := "application/json"
	if format == "csv" {
		mediaType = "text/csv; charset=utf-8"
	}
	sendBytes(w, http.StatusOK, mediaType, content)
	return nil
}
