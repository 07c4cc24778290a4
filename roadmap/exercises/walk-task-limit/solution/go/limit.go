package main

import (
	"fmt"
	"math"
	"net"
	"net/http"
	"strconv"
	"time"
)

// Whoever watches the server must not be refused, and a login is counted
// by its handler, which knows the address in it.
var exempt = map[string]bool{
	"/healthz": true, "/readyz": true, "/health": true, "/metrics": true,
	"/auth/login": true,
}

// limit stands before everything that costs something.
func (a api) limit(next http.Handler) http.Handler {
	return answer(func(w http.ResponseWriter, r *http.Request) error {
		if !exempt[r.URL.Path] {
			left, wait := a.requests.Take(client(r))
			w.Header().Set("RateLimit-Limit", fmt.Sprint(a.requests.size))
			w.Header().Set("RateLimit-Remaining", strconv.Itoa(left))
			if wait > 0 {
				return tooMany(w, wait)
			}
		}
		next.ServeHTTP(w, r)
		return nil
	})
}

// client is the user, or else the address of the connection: what stands in
// X-Forwarded-For anybody can write.
func client(r *http.Request) string {
	if user, known := userOf(r); known {
		return fmt.Sprint("user ", user)
	}
	return "address " + hostOf(r)
}

func hostOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

func tooMany(w http.ResponseWriter, wait time.Duration) error {
	// Rounded up: who comes back after so long has to be taken.
	seconds := int(math.Ceil(wait.Seconds()))
	w.Header().Set("Retry-After", strconv.Itoa(seconds))
	return refuse(http.StatusTooManyRequests, "That was too often. Wait.")
}
