package main

import (
	"context"
	"net/http"
	"strings"
)

type userKey struct{} // a type of our own: no other package has this key

// identify says who asks, and refuses nobody: the limit comes next.
func (a api) identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := r.Header.Get("Authorization")
		scheme, token, _ := strings.Cut(header, " ")
		user, known := a.users.Of(token)
		if known && strings.EqualFold(scheme, "Bearer") {
			ctx := context.WithValue(r.Context(), userKey{}, user)
			r = r.WithContext(ctx)
		}
		next.ServeHTTP(w, r)
	})
}

func userOf(r *http.Request) (id int64, known bool) {
	id, known = r.Context().Value(userKey{}).(int64)
	return id, known
}

// protect lets only those through who are known.
func protect(next http.Handler) http.Handler {
	return answer(func(w http.ResponseWriter, r *http.Request) error {
		if _, known := userOf(r); !known {
			w.Header().Set("WWW-Authenticate", "Bearer")
			return refuse(http.StatusUnauthorized, "Log in first.")
		}
		next.ServeHTTP(w, r)
		return nil
	})
}

func (a api) signUp(w http.ResponseWriter, r *http.Request) error {
	c, err := readNewUser(w, r)
	if err != nil {
		return err
	}
	id, err := a.users.SignUp(c)
	if err != nil {
		return err
	}
	sendJSON(w, http.StatusCreated, map[string]any{
		"id": id, "email": c.Email,
	})
	return nil
}

func (a api) logIn(w http.ResponseWriter, r *http.Request) error {
	c, err := readCredentials(w, r)
	if err != nil {
		return err
	}
	// Before the password is compared, which is the expensive part.
	if _, wait := a.attempts.Take(hostOf(r) + " " + c.Email); wait > 0 {
		return tooMany(w, wait)
	}
	token, err := a.users.LogIn(c, a.life)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-store")
	sendJSON(w, http.StatusOK, map[string]any{
		"access_token": token,
		"token_type":   "Bearer",
		"expires_in":   int(a.life.Seconds()),
	})
	return nil
}
