package main

import (
	"context"
	"database/sql"
	"errors"
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

var (
	errTaken = refuse(http.StatusConflict, "This address has an account.")
	// One text for both: nobody learns which addresses have an account.
	errNoLogin = refuse(http.StatusUnauthorized,
		"Address and password do not fit.")
)

// Users keeps the users, with a bcrypt hash of their passwords.
type Users struct {
	db     *sql.DB
	cost   int
	nobody []byte
}

func NewUsers(db *sql.DB, cost int) (*Users, error) {
	// Whoever asks for an unknown address must wait as long as others.
	nobody, err := bcrypt.GenerateFromPassword([]byte("of nobody"), cost)
	return &Users{db, cost, nobody}, err
}

// SignUp returns the id of the new user.
func (u *Users) SignUp(ctx context.Context, c Credentials) (int64, error) {
	hash, err := bcrypt.GenerateFromPassword([]byte(c.Password), u.cost)
	if err != nil {
		return 0, err
	}
	var id int64
	err = u.db.QueryRowContext(ctx,
		`INSERT INTO users (email, password_hash) VALUES ($1, $2)
		 ON CONFLICT (email) DO NOTHING RETURNING id`,
		c.Email, string(hash)).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, errTaken
	}
	return id, err
}

// LogIn returns the id of the user with this address and password.
func (u *Users) LogIn(ctx context.Context, c Credentials) (int64, error) {
	var id int64
	var hash []byte
	err := u.db.QueryRowContext(ctx,
		`SELECT id, password_hash FROM users WHERE email = $1`,
		c.Email).Scan(&id, &hash)
	known := !errors.Is(err, sql.ErrNoRows)
	if !known {
		hash = u.nobody
	} else if err != nil {
		return 0, err
	}
	err = bcrypt.CompareHashAndPassword(hash, []byte(c.Password))
	if !known || errors.Is(err, bcrypt.ErrMismatchedHashAndPassword) {
		return 0, errNoLogin
	}
	return id, err
}
