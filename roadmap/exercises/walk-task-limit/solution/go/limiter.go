package main

import (
	"math"
	"sync"
	"time"
)

// Limiter is a token bucket for each client.
type Limiter struct {
	size, rate float64 // tokens, and tokens a second
	mu         sync.Mutex
	buckets    map[string]bucket
	swept      time.Time
}

type bucket struct {
	tokens float64
	at     time.Time
}

// NewLimiter takes so many requests in so many seconds.
func NewLimiter(requests int, seconds float64) *Limiter {
	return &Limiter{
		size:    float64(requests),
		rate:    float64(requests) / seconds,
		buckets: make(map[string]bucket),
		swept:   time.Now(),
	}
}

// Take looks and counts in one step. It returns how many requests are left
// to the client, and how long it has to wait: 0 means go on.
func (l *Limiter) Take(client string) (left int, wait time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := time.Now()
	l.sweep(now)
	b, known := l.buckets[client]
	if !known {
		b = bucket{l.size, now}
	}
	tokens := min(l.size, b.tokens+now.Sub(b.at).Seconds()*l.rate)
	if tokens < 1 {
		// A refused request takes nothing, so asking early costs nothing.
		seconds := (1 - tokens) / l.rate
		return 0, time.Duration(math.Ceil(seconds * float64(time.Second)))
	}
	l.buckets[client] = bucket{tokens - 1, now}
	return int(tokens - 1), 0
}

// sweep forgets who would have a full bucket: a new one is as good.
func (l *Limiter) sweep(now time.Time) {
	full := time.Duration(l.size / l.rate * float64(time.Second))
	if now.Sub(l.swept) <= full {
		return
	}
	for client, b := range l.buckets {
		if now.Sub(b.at) >= full {
			delete(l.buckets, client)
		}
	}
	l.swept = now
}
