package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"errors"
	"net/http"
)

var errSpent = refuse(http.StatusUnauthorized,
	"This refresh token is not good any more. Log in again.")

// Logins keeps who is logged in where. Each login has a chain of refresh
// tokens, of which the last one works, once.
type Logins struct {
	db *sql.DB
}

// Begin returns the first refresh token of a new login.
func (l *Logins) Begin(ctx context.Context, user int64) (string, error) {
	token := newToken()
	_, err := l.db.ExecContext(ctx,
		`WITH login AS (INSERT INTO logins (user_id) VALUES ($1) RETURNING id)
		 INSERT INTO refresh_tokens (hash, login_id, expires_at)
		 SELECT $2, id, now() + interval '14 days' FROM login`,
		user, hashOf(token))
	return token, err
}

// Refresh takes a refresh token and returns its user and the next one.
func (l *Logins) Refresh(
	ctx context.Context, token string,
) (user int64, next string, err error) {
	next = newToken()
	// Found and spent in one step: of many at once only one gets the row.
	err = l.db.QueryRowContext(ctx,
		`WITH spent AS (
		   UPDATE refresh_tokens SET used_at = now() FROM logins
		   WHERE hash = $1 AND used_at IS NULL AND expires_at > now()
		     AND logins.id = login_id
		   RETURNING login_id, user_id
		 ), next AS (
		   INSERT INTO refresh_tokens (hash, login_id, expires_at)
		   SELECT $2, login_id, now() + interval '14 days' FROM spent
		 )
		 SELECT user_id FROM spent`,
		hashOf(token), hashOf(next)).Scan(&user)
	if errors.Is(err, sql.ErrNoRows) {
		// If it was spent before, two have it, and one of them is a thief.
		if err = l.End(ctx, token); err == nil {
			err = errSpent
		}
	}
	return user, next, err
}

// End ends the login that a token belongs to, if there is one.
func (l *Logins) End(ctx context.Context, token string) error {
	_, err := l.db.ExecContext(ctx,
		`DELETE FROM logins WHERE id =
		   (SELECT login_id FROM refresh_tokens WHERE hash = $1)`,
		hashOf(token))
	return err
}

func newToken() string {
	random := make([]byte, 32)
	if _, err := rand.Read(random); err != nil {
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(random)
}

// hashOf is fast, which is enough: nobody guesses 32 random bytes.
func hashOf(token string) []byte {
	hash := sha256.Sum256([]byte(token))
	return hash[:]
}
