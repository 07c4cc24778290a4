module example.com/task-api-auth

go 1.23.0

require (
	github.com/golang-jwt/jwt/v5 v5.3.0
	github.com/jackc/pgx/v5 v5.7.6
	golang.org/x/crypto v0.41.0
)
