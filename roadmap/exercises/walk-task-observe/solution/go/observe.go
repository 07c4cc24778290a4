package main

import (
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

// The default registry also tells of memory, goroutines and open files.
var (
	requestsTotal = promauto.NewCounterVec(prometheus.CounterOpts{
		Name: "http_requests_total",
		Help: "Requests that were answered.",
	}, []string{"method", "route", "status"})

	requestSeconds = promauto.NewHistogramVec(prometheus.HistogramOpts{
		Name: "http_request_duration_seconds",
		Help: "From the request's head to the end of the answer.",
	}, []string{"method", "route"})

	requestsInFlight = promauto.NewGauge(prometheus.GaugeOpts{
		Name: "http_requests_in_flight",
		Help: "Requests that are being answered.",
	})
)

// observed goes around everything else, so that no answer gets past it.
func observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := time.Now()
		id := requestID(r)
		w.Header().Set("X-Request-Id", id)
		answer := &recorder{w, http.StatusOK}
		requestsInFlight.Inc()
		// Deferred, so that a panic in a handler is counted as well.
		defer func() {
			if cause := recover(); cause != nil {
				slog.Error("panic", "request_id", id, "cause", cause)
				sendProblem(answer, errOurs)
			}
			requestsInFlight.Dec()
			method, route, took := method(r), route(r), time.Since(started)
			requestsTotal.WithLabelValues(
				method, route, strconv.Itoa(answer.status)).Inc()
			requestSeconds.WithLabelValues(method, route).
				Observe(took.Seconds())
			slog.Info("request", "request_id", id, "method", method,
				"route", route, "status", answer.status,
				"ms", took.Milliseconds())
		}()
		next.ServeHTTP(answer, r)
	})
}

// recorder remembers the status that was sent.
type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

// Unwrap lets an http.ResponseController find what is below.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

var safeID = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// requestID is the client's own, unless it would spoil the log.
func requestID(r *http.Request) string {
	if id := r.Header.Get("X-Request-Id"); safeID.MatchString(id) {
		return id
	}
	random := make([]byte, 16)
	rand.Read(random)
	return hex.EncodeToString(random)
}

var methods = []string{"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"}

// method has few values, whatever clients invent.
func method(r *http.Request) string {
	if slices.Contains(methods, r.Method) {
		return r.Method
	}
	return "other"
}

// route is the template, as "/tasks/{id}". The mux wrote it into the request.
func route(r *http.Request) string {
	_, path, hasMethod := strings.Cut(r.Pattern, " ")
	if !hasMethod {
		path = r.Pattern
	}
	if path == "" || path == "/" {
		return "unmatched"
	}
	return path
}
