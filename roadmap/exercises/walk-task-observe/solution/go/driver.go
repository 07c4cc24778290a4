package main

// Imported for its effect only: it registers the driver named "pgx".
import _ "github.com/jackc/pgx/v5/stdlib"
