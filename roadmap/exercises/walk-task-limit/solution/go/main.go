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

	requests, seconds, err := limit()
	if err != nil {
		return err
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
	users, err := NewUsers(cost)
	if err != nil {
		return err
	}
	return serve(ctx, strconv.Itoa(port), api{
		tasks:    NewTasks(),
		users:    users,
		life:     time.Duration(life) * time.Second,
		requests: NewLimiter(requests, seconds),
		attempts: NewLimiter(5, 60),
	}.routes())
}

// limit reads "10/2" from the environment: ten requests in two seconds.
func limit() (requests int, seconds float64, err error) {
	text := os.Getenv("RATE_LIMIT")
	if text == "" {
		text = "20/10"
	}
	_, err = fmt.Sscanf(text, "%d/%g", &requests, &seconds)
	if err == nil && (requests < 1 || seconds <= 0) {
		err = errors.New("both have to be above 0")
	}
	if err != nil {
		err = fmt.Errorf("RATE_LIMIT %s: %w", text, err)
	}
	return requests, seconds, err
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
