package main

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"net/http"
	"sync"
	"time"

	"golang.org/x/crypto/bcrypt"
)

var (
	errTaken = refuse(http.StatusConflict, "This address has an account.")
	// One text for both: nobody learns which addresses have an account.
	errNoLogin = refuse(http.StatusUnauthorized,
		"Address and password do not fit.")
)

// Users keeps users and their logins in memory. A token is random bytes
// that stand here, and ends with the program.
type Users struct {
	mu      sync.RWMutex
	byEmail map[string]user
	byToken map[string]login
	cost    int
	nobody  user
}

type user struct {
	id   int64
	hash []byte
}

type login struct {
	user  int64
	until time.Time
}

func NewUsers(cost int) (*Users, error) {
	// Whoever asks for an unknown address must wait as long as others.
	hash, err := bcrypt.GenerateFromPassword([]byte("of nobody"), cost)
	return &Users{
		byEmail: make(map[string]user),
		byToken: make(map[string]login),
		cost:    cost,
		nobody:  user{hash: hash},
	}, err
}

// SignUp returns the id of the new user.
func (u *Users) SignUp(c Credentials) (int64, error) {
	// Outside the lock: it takes a while.
	hash, err := bcrypt.GenerateFromPassword([]byte(c.Password), u.cost)
	if err != nil {
		return 0, err
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if _, taken := u.byEmail[c.Email]; taken {
		return 0, errTaken
	}
	id := int64(len(u.byEmail) + 1)
	u.byEmail[c.Email] = user{id, hash}
	return id, nil
}

// LogIn returns a token for the user with this address and password.
func (u *Users) LogIn(c Credentials, life time.Duration) (string, error) {
	u.mu.RLock()
	found, known := u.byEmail[c.Email]
	u.mu.RUnlock()
	if !known {
		found = u.nobody
	}
	err := bcrypt.CompareHashAndPassword(found.hash, []byte(c.Password))
	if !known || errors.Is(err, bcrypt.ErrMismatchedHashAndPassword) {
		return "", errNoLogin
	}
	if err != nil {
		return "", err
	}
	random := make([]byte, 32)
	if _, err := rand.Read(random); err != nil {
		return "", err
	}
	token := base64.RawURLEncoding.EncodeToString(random)
	u.mu.Lock()
	defer u.mu.Unlock()
	u.byToken[token] = login{found.id, time.Now().Add(life)}
	return token, nil
}

// Of returns the user that a token was given to.
func (u *Users) Of(token string) (id int64, known bool) {
	u.mu.RLock()
	defer u.mu.RUnlock()
	login, found := u.byToken[token]
	return login.user, found && time.Now().Before(login.until)
}
