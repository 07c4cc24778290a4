package main

import (
	"net/http"
	"regexp"
	"strings"
)

const (
	minPassword = 12
	maxPassword = 72 // bcrypt reads no more
	maxEmail    = 254
)

// Whether somebody is reached there, only a mail with a link can tell.
var address = regexp.MustCompile(`^[^@\s]+@[^@\s]+$`)

type Credentials struct {
	Email    string
	Password string
}

// readCredentials asks for two texts that can be looked up and compared.
func readCredentials(
	w http.ResponseWriter, r *http.Request,
) (Credentials, error) {
	fields, err := readObject(w, r)
	if err != nil {
		return Credentials{}, err
	}
	var broken []FieldError
	email, isText := fields["email"].(string)
	if !isText || strings.ContainsRune(email, 0) {
		broken = append(broken, FieldError{"email", "must be a text"})
	}
	password, isText := fields["password"].(string)
	if !isText || len(password) > maxPassword {
		broken = append(broken, FieldError{
			"password", "must be a text of 72 bytes at most"})
	}
	if broken != nil {
		return Credentials{}, refuse(http.StatusUnprocessableEntity,
			"The body breaks a rule.", broken...)
	}
	return Credentials{strings.ToLower(email), password}, nil
}

// readNewUser asks for more: what a login finds has passed here before.
func readNewUser(w http.ResponseWriter, r *http.Request) (Credentials, error) {
	c, err := readCredentials(w, r)
	if err != nil {
		return c, err
	}
	var broken []FieldError
	if len(c.Email) > maxEmail || !address.MatchString(c.Email) {
		broken = append(broken, FieldError{"email", "must be an address"})
	}
	if len(c.Password) < minPassword {
		broken = append(broken,
			FieldError{"password", "must have 12 bytes or more"})
	}
	if broken != nil {
		return c, refuse(http.StatusUnprocessableEntity,
			"The body breaks a rule.", broken...)
	}
	return c, nil
}
