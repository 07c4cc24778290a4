package main

import (
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const issuer = "task-api"

// Tokens makes and checks access tokens: signed, with the user's id in them.
type Tokens struct {
	key  []byte
	life time.Duration
}

func (t Tokens) Create(user int64) (string, error) {
	now := time.Now()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   strconv.FormatInt(user, 10),
		Issuer:    issuer,
		Audience:  jwt.ClaimStrings{issuer},
		IssuedAt:  jwt.NewNumericDate(now),
		ExpiresAt: jwt.NewNumericDate(now.Add(t.life)),
	}).SignedString(t.key)
}

// UserOf returns an error for everything that is not ours.
func (t Tokens) UserOf(token string) (int64, error) {
	var claims jwt.RegisteredClaims
	_, err := jwt.ParseWithClaims(token, &claims,
		func(*jwt.Token) (any, error) { return t.key, nil },
		jwt.WithValidMethods([]string{"HS256"}),
		jwt.WithIssuer(issuer),
		jwt.WithAudience(issuer),
		jwt.WithExpirationRequired())
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(claims.Subject, 10, 64)
}
