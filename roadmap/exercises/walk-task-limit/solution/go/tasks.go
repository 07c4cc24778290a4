package main

import (
	"cmp"
	"net/http"
	"slices"
	"sync"
	"time"
)

var errNoTask = refuse(http.StatusNotFound, "There is no such task.")

type Task struct {
	ID        int64     `json:"id"`
	Title     string    `json:"title"`
	Completed bool      `json:"completed"`
	CreatedAt time.Time `json:"created_at"`
	owner     int64
}

// Tasks keeps the tasks in memory. Nobody gets those of somebody else.
type Tasks struct {
	mu     sync.RWMutex
	byID   map[int64]Task
	lastID int64
}

func NewTasks() *Tasks {
	return &Tasks{byID: make(map[int64]Task)}
}

func (t *Tasks) List(user int64) []Task {
	t.mu.RLock()
	// A copy: what leaves the lock must not change any more.
	list := make([]Task, 0)
	for _, task := range t.byID {
		if task.owner == user {
			list = append(list, task)
		}
	}
	t.mu.RUnlock()

	slices.SortFunc(list, func(a, b Task) int {
		return cmp.Or(b.CreatedAt.Compare(a.CreatedAt),
			cmp.Compare(b.ID, a.ID))
	})
	return list
}

func (t *Tasks) Get(user, id int64) (Task, error) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.find(user, id)
}

func (t *Tasks) Create(user int64, in Input) Task {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.lastID++
	task := Task{t.lastID, in.Title, in.Completed, time.Now().UTC(), user}
	t.byID[task.ID] = task
	return task
}

func (t *Tasks) Replace(user, id int64, in Input) (Task, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	task, err := t.find(user, id)
	if err != nil {
		return Task{}, err
	}
	task.Title, task.Completed = in.Title, in.Completed
	t.byID[id] = task
	return task, nil
}

func (t *Tasks) Delete(user, id int64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, err := t.find(user, id); err != nil {
		return err
	}
	delete(t.byID, id)
	return nil
}

// find is called with the lock held.
func (t *Tasks) find(user, id int64) (Task, error) {
	task, found := t.byID[id]
	if !found || task.owner != user {
		return Task{}, errNoTask
	}
	return task, nil
}
