module example.com/task-api-observe

go 1.23.0

require (
	github.com/golang-jwt/jwt/v5 v5.3.0
	github.com/jackc/pgx/v5 v5.7.6
	github.com/prometheus/client_golang v1.23.2
	golang.org/x/crypto v0.41.0
)
