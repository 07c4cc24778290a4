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
}

// Tasks keeps the tasks in memory.
type Tasks struct {
	mu     sync.RWMutex
	byID   map[int64]Task
	lastID int64
}

func NewTasks() *Tasks {
	return &Tasks{byID: make(map[int64]Task)}
}

func (t *Tasks) List() []Task {
	t.mu.RLock()
	// A copy: what leaves the lock must not change any more.
	list := make([]Task, 0, len(t.byID))
	for _, task := range t.byID {
		list = append(list, task)
	}
	t.mu.RUnlock()

	slices.SortFunc(list, func(a, b Task) int {
		return cmp.Or(b.CreatedAt.Compare(a.CreatedAt),
			cmp.Compare(b.ID, a.ID))
	})
	return list
}

func (t *Tasks) Get(id int64) (Task, error) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	task, found := t.byID[id]
	if !found {
		return Task{}, errNoTask
	}
	return task, nil
}

func (t *Tasks) Create(in Input) Task {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.lastID++
	task := Task{t.lastID, in.Title, in.Completed, time.Now().UTC()}
	t.byID[task.ID] = task
	return task
}

func (t *Tasks) Replace(id int64, in Input) (Task, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	task, found := t.byID[id]
	if !found {
		return Task{}, errNoTask
	}
	task.Title, task.Completed = in.Title, in.Completed
	t.byID[id] = task
	return task, nil
}

func (t *Tasks) Delete(id int64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, found := t.byID[id]; !found {
		return errNoTask
	}
	delete(t.byID, id)
	return nil
}
