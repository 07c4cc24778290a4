package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(),
		os.Interrupt, syscall.SIGTERM)
	defer stop()

	// No default: a key that stands in the code is known to all who read it.
	key := os.Getenv("JWT_KEY")
	if len(key) < 32 {
		return errors.New("JWT_KEY needs 32 random bytes or more")
	}
	life, err := number("TOKEN_SECONDS", 900)
	if err != nil {
		return err
	}
	cost, err := number("BCRYPT_COST", 12)
	if err != nil {
		return err
	}
	port, err := number("PORT", 8080)
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		return err
	}
	defer db.Close()
	users, err := NewUsers(db, cost)
	if err != nil {
		return err
	}
	tasks, jobs := &Tasks{db}, &Jobs{db}
	if err := jobs.TakeUp(ctx); err != nil {
		return err
	}
	working := make(chan struct{})
	go func() {
		defer close(working)
		Worker{jobs, tasks}.Run(ctx)
	}()
	defer func() {
		stop()
		<-working // it needs the database to the end
	}()
	return serve(ctx, strconv.Itoa(port), api{
		tasks:  tasks,
		jobs:   jobs,
		users:  users,
		tokens: Tokens{[]byte(key), time.Duration(life) * time.Second},
	}.routes())
}

// number reads a number from the environment.
func number(name string, otherwise int) (int, error) {
	text := os.Getenv(name)
	if text == "" {
		return otherwise, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	return n, nil
}

// serve answers until ctx ends; requests under way then get half a second.
func serve(ctx context.Context, port string, handler http.Handler) error {
	server := &http.Server{
		Addr:              net.JoinHostPort("127.0.0.1", port),
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      15 * time.Second,
		IdleTimeout:       time.Minute,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(),
		500*time.Millisecond)
	defer cancel()
	err := server.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		return server.Close()
	}
	return err
}
