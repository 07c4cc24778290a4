package main

import (
	"context"
	"net/http"
	"strings"
)

type userKey struct{} // a type of our own: no other package has this key

func userOf(r *http.Request) int64 {
	return r.Context().Value(userKey{}).(int64)
}

// protect lets requests through that have a token, with their user.
func (a api) protect(next http.Handler) http.Handler {
	return answer(func(w http.ResponseWriter, r *http.Request) error {
		header := r.Header.Get("Authorization")
		scheme, token, _ := strings.Cut(header, " ")
		if !strings.EqualFold(scheme, "Bearer") {
			w.Header().Set("WWW-Authenticate", "Bearer")
			return refuse(http.StatusUnauthorized, "Log in first.")
		}
		user, err := a.tokens.UserOf(token)
		if err != nil {
			w.Header().Set("WWW-Authenticate",
				`Bearer error="invalid_token"`)
			return refuse(http.StatusUnauthorized, "Log in again.")
		}
		ctx := context.WithValue(r.Context(), userKey{}, user)
		next.ServeHTTP(w, r.WithContext(ctx))
		return nil
	})
}

func (a api) signUp(w http.ResponseWriter, r *http.Request) error {
	c, err := readNewUser(w, r)
	if err != nil {
		return err
	}
	id, err := a.users.SignUp(r.Context(), c)
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
	user, err := a.users.LogIn(r.Context(), c)
	if err != nil {
		return err
	}
	token, err := a.tokens.Create(user)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-store")
	sendJSON(w, http.StatusOK, map[string]any{
		"access_token": token,
		"token_type":   "Bearer",
		"expires_in":   int(a.tokens.life.Seconds()),
	})
	return nil
}
