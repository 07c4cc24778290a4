# Completes roadmap in fish, without starting it: every word is in here.
# To use it, put this into ~/.config/fish/config.fish:  roadmap completion fish | source
#
# Generated from the commands and the road; to write it anew:
#   ./mvnw -q test -Dtest=CompletionScriptsTest -Dcompletions.write=true

# The words of a list, each with its title.
function __roadmap_list
    switch $argv[1]
        case commands
            printf '%s\t%s\n' \
                'next' 'What to do now, and why' \
                'read' 'Read a lesson in the terminal' \
                'map' 'The road, with marks and progress bars' \
                'show' 'Everything about one phase, lesson, exercise or project' \
                'search' 'Find lessons, exercises, projects and notes by words' \
                'setup' 'Settle your level, languages, time a day and track' \
                'place' 'Mark what you know already, by a short quiz' \
                'start' 'Begin a step' \
                'done' 'Record a step as done' \
                'skip' 'Leave a step out; it never counts as done' \
                'reopen' 'Take a step up again' \
                'undo' 'Take back the last change, whatever it was' \
                'note' 'Write a note on a step, or read your notes' \
                'log' 'Log time you worked' \
                'today' 'What you did today, and what is due' \
                'stats' 'Progress, streak, heat map, hours' \
                'plan' 'When you will be through, at your real and planned pace' \
                'history' 'What happened when' \
                'check' 'Prove your program: start it, test it, explain what fails' \
                'watch' 'Check again whenever a file changes' \
                'review' 'Questions that are due, before you forget the answers' \
                'quiz' 'Questions of a phase or a lesson, any time' \
                'serve' 'The practice server: a task API to talk to' \
                'hunt' 'A practice server with a hidden fault: find it' \
                'config' 'Show or change settings' \
                'export' 'Write all progress as JSON lines' \
                'import' 'Merge exported progress; nothing is ever lost' \
                'backup' 'Copy the progress file safely' \
                'restore' 'Go back to a backup, keeping the present state as one' \
                'doctor' 'What is installed, and is everything well' \
                'validate' 'Check a road\'s YAML files' \
                'completion' 'Print the completion script of a shell' \
                'help' 'Help on a command or a topic'
        case color
            printf '%s\t%s\n' \
                'auto' '' \
                'always' '' \
                'never' ''
        case lessons
            printf '%s\t%s\n' \
                'learning-how-to-learn' 'Learning how to learn' \
                'embrace-beginner' 'Embrace being a beginner' \
                'build-things' 'Build things' \
                'use-google-and-ai' 'Use Google like a pro' \
                'consistency' 'Consistency over intensity' \
                'eighty-twenty' 'The 80/20 rule' \
                'how-computers-work' 'How computers work' \
                'os-basics' 'Operating systems basics' \
                'linux-commands' 'Linux commands to know by heart' \
                'cpu-ram-storage' 'CPU, RAM and storage in detail' \
                'compiled-vs-interpreted' 'Loading and executing programs' \
                'processes-threads' 'Processes and threads' \
                'concurrency-models' 'Sequential and parallel execution' \
                'ip-and-ports' 'IP addresses and ports' \
                'tcp-udp' 'TCP and UDP' \
                'dns' 'DNS' \
                'request-response-cycle' 'The request-response cycle' \
                'http-methods-intro' 'HTTP methods, a first look' \
                'http-status-intro' 'HTTP status codes, a first look' \
                'arrays-lists' 'Arrays and lists' \
                'hash-tables' 'Hash tables' \
                'stacks-queues' 'Stacks and queues' \
                'trees' 'Trees' \
                'big-o' 'Big O notation' \
                'choose-language' 'Order of languages' \
                'py-why' 'Why Python, and a first look' \
                'py-variables' 'Variables and data types in Python' \
                'py-collections' 'Lists, dictionaries, sets and tuples' \
                'py-control-flow' 'Control flow in Python' \
                'py-functions' 'Functions in Python' \
                'py-classes' 'Classes and objects in Python' \
                'py-files' 'File handling in Python' \
                'py-errors' 'Error handling in Python' \
                'py-modules' 'Modules and packages' \
                'py-venv' 'Virtual environments and pip' \
                'go-why' 'Why Go, and a first look' \
                'go-syntax' 'Basic syntax and types in Go' \
                'go-structs-interfaces' 'Structs and interfaces' \
                'go-slices' 'Arrays and slices' \
                'go-maps' 'Maps' \
                'go-concurrency' 'Goroutines and channels' \
                'go-http' 'HTTP server with the standard library' \
                'go-habits' 'Habits Go enforces' \
                'ts-why' 'Why TypeScript, and a first look' \
                'ts-types' 'Basic types in TypeScript' \
                'ts-interfaces' 'Interfaces and types' \
                'ts-async' 'Async/await' \
                'ts-express' 'Express with TypeScript' \
                'java-why' 'Why Java, and a first look' \
                'java-syntax' 'Basic syntax of Java' \
                'java-classes' 'Classes and objects in Java' \
                'java-spring-boot' 'Spring Boot' \
                'why-git' 'Why Git' \
                'git-concepts' 'Repository, commit, branch, remote' \
                'git-commands' 'The commands of every day' \
                'gitignore' '.gitignore' \
                'github' 'GitHub and a README that works' \
                'git-workflow' 'From branch to pull request' \
                'git-habits' 'Commits worth reading' \
                'nine-steps' 'From URL to page in nine steps' \
                'http-deep-dive' 'HTTP, read with your own eyes' \
                'status-codes' 'HTTP status codes' \
                'headers' 'Headers you should know' \
                'rest-principles' 'Designing a REST API' \
                'json' 'JSON' \
                'sql-vs-nosql' 'SQL and NoSQL' \
                'postgresql' 'PostgreSQL' \
                'sql-create' 'Creating tables' \
                'sql-insert' 'Inserting data' \
                'sql-query' 'Querying data' \
                'sql-update-delete' 'Updating and deleting data' \
                'indexes' 'Indexes' \
                'orms' 'ORMs' \
                'task-api-spec' 'The contract of the task API' \
                'api-go' 'The task API in Go' \
                'api-python' 'The task API in Python with FastAPI' \
                'api-typescript' 'The task API in TypeScript with Express' \
                'api-java' 'The task API in Java with Spring Boot' \
                'setup-postgresql' 'Setting up PostgreSQL' \
                'db-python' 'PostgreSQL from Python with psycopg' \
                'db-go' 'PostgreSQL from Go with database/sql and pgx' \
                'db-typescript' 'PostgreSQL from TypeScript: pg and Prisma' \
                'db-java' 'PostgreSQL from Java with JdbcClient' \
                'how-auth-works' 'How authentication works' \
                'password-hashing' 'Password hashing' \
                'jwt' 'JSON Web Tokens' \
                'protect-routes' 'Protecting routes' \
                'security-checklist' 'A basic security checklist' \
                'test-types' 'Types of tests' \
                'unit-tests' 'Unit tests' \
                'integration-tests' 'Integration tests' \
                'fixtures' 'Fixtures and factories' \
                'what-to-test' 'What to test' \
                'docker' 'Docker' \
                'docker-compose' 'Docker Compose' \
                'vps' 'Deploying to a server' \
                'cicd' 'CI/CD with GitHub Actions' \
                'cloud-platforms' 'Cloud platforms' \
                'why-caching' 'Why caching' \
                'redis-basics' 'Redis basics' \
                'caching-strategies' 'Caching strategies' \
                'what-to-cache' 'What to cache' \
                'async-pattern' 'The asynchronous pattern' \
                'rabbitmq-celery' 'RabbitMQ, Celery and workers' \
                'async-use-cases' 'Use cases for async processing' \
                'logging' 'Logging' \
                'health-checks' 'Health checks' \
                'sentry' 'Error tracking with Sentry' \
                'metrics' 'Metrics' \
                'scaling' 'Scaling' \
                'load-balancing' 'Load balancing' \
                'rate-limiting' 'Rate limiting' \
                'database-scaling' 'Database scaling' \
                'cqrs' 'CQRS' \
                'event-sourcing' 'Event sourcing'
        case lang
            printf '%s\t%s\n' \
                'python' '' \
                'go' '' \
                'typescript' '' \
                'java' ''
        case phases
            printf '%s\t%s\n' \
                'right-mindset' 'Phase 0: The right mindset' \
                'cs-fundamentals' 'Phase 1: Computer science fundamentals' \
                'first-language' 'Phase 2: Pick your first language and master it' \
                'git' 'Phase 3: Version control with Git' \
                'web' 'Phase 4: Understanding the web' \
                'databases' 'Phase 5: Databases' \
                'build-apis' 'Phase 6: Building APIs with each language' \
                'connect-database' 'Phase 7: Connecting to a database' \
                'auth-security' 'Phase 8: Authentication and security' \
                'testing' 'Phase 9: Testing' \
                'deployment' 'Phase 10: Deployment' \
                'redis-caching' 'Phase 11: Caching with Redis' \
                'message-queues' 'Phase 12: Message queues and async processing' \
                'monitoring' 'Phase 13: Monitoring and observability' \
                'advanced' 'Phase 14: Advanced topics'
        case exercises
            printf '%s\t%s\n' \
                'small-programs' 'A hundred small programs' \
                'daily-pomodoro' 'Twenty-five minutes every day' \
                'terminal-week' 'A week in the terminal' \
                'weekend-computers' 'A weekend on how computers work' \
                'py-guess' 'A number guessing game' \
                'py-calculator' 'A calculator in the terminal' \
                'py-todo' 'A todo list in the terminal' \
                'py-word-count' 'The most common words of a file' \
                'py-csv' 'A CSV reader with tidy output' \
                'go-file-server' 'A static file server' \
                'go-scraper' 'A concurrent web scraper' \
                'go-tasks-api' 'A task API in Go, in memory' \
                'go-weather-cli' 'A weather client for the terminal' \
                'ts-json-cli' 'A command-line tool for JSON files' \
                'ts-express-api' 'A REST API with Express' \
                'java-bank' 'A simple bank' \
                'java-library-api' 'A library API with Spring Boot' \
                'ts-prisma-api' 'An API on PostgreSQL with Prisma' \
                'git-every-project' 'Put every project under Git and on GitHub' \
                'github-profile' 'A GitHub profile you would hire' \
                'walk-task-api' 'The task API' \
                'walk-task-db' 'The task API on PostgreSQL'
        case projects
            printf '%s\t%s\n' \
                'personal-blog-api' 'Project 1: Personal blog API' \
                'url-shortener' 'Project 2: URL shortener' \
                'library-management' 'Project 3: Library management system' \
                'realtime-chat' 'Project 4: Real-time chat application' \
                'ecommerce-api' 'Project 5: E-commerce API' \
                'task-management' 'Project 6: Task management system' \
                'employee-management' 'Project 7: Employee management system' \
                'banking-app' 'Project 8: Banking application' \
                'url-shortener-scale' 'Project 9: URL shortener at scale' \
                'video-pipeline' 'Project 10: Video processing pipeline' \
                'distributed-scheduler' 'Project 11: Distributed task scheduler'
        case milestones
            printf '%s\t%s\n' \
                'personal-blog-api/schema-first' 'Schema before code' \
                'personal-blog-api/design-endpoints' 'Endpoints designed and documented' \
                'personal-blog-api/create-posts' 'Posts can be created' \
                'personal-blog-api/read-posts' 'Posts can be read' \
                'personal-blog-api/update-posts' 'Posts can be changed' \
                'personal-blog-api/delete-posts' 'Posts can be deleted' \
                'personal-blog-api/postgresql-storage' 'Posts live in PostgreSQL' \
                'personal-blog-api/authentication' 'The author logs in' \
                'personal-blog-api/owner-only' 'Only the owner creates and edits' \
                'personal-blog-api/pagination' 'The list of posts is paged' \
                'personal-blog-api/errors-validation' 'Errors handled, input validated' \
                'personal-blog-api/tests' 'Critical paths tested' \
                'personal-blog-api/readme' 'A README that gets a stranger started' \
                'personal-blog-api/clean-history' 'A clean public history' \
                'personal-blog-api/deploy' 'Reachable on the internet' \
                'personal-blog-api/pipeline' 'Tests and deployment run by themselves' \
                'personal-blog-api/comments' 'Comments' \
                'personal-blog-api/categories-tags' 'Categories and tags' \
                'personal-blog-api/search' 'A search endpoint' \
                'url-shortener/schema-first' 'Schema before code' \
                'url-shortener/design-endpoints' 'Endpoints designed and documented' \
                'url-shortener/shorten' 'A long URL becomes a short one' \
                'url-shortener/redirect' 'A visit is redirected to the original' \
                'url-shortener/count-visits' 'Visits are counted for each short URL' \
                'url-shortener/errors-validation' 'Errors handled, input validated' \
                'url-shortener/tests' 'Critical paths tested' \
                'url-shortener/readme' 'A README that gets a stranger started' \
                'url-shortener/clean-history' 'A clean public history' \
                'url-shortener/deploy' 'Reachable on the internet' \
                'url-shortener/pipeline' 'Tests and deployment run by themselves' \
                'url-shortener/expiry' 'Links can expire' \
                'url-shortener/custom-codes' 'Custom short codes' \
                'url-shortener/analytics-dashboard' 'An analytics dashboard' \
                'library-management/schema-first' 'Schema before code' \
                'library-management/design-endpoints' 'Endpoints designed and documented' \
                'library-management/manage-books' 'Books are managed' \
                'library-management/manage-members' 'Members are managed' \
                'library-management/manage-loans' 'Borrowing is recorded' \
                'library-management/available-only' 'Only available books are lent' \
                'library-management/returns' 'Books come back' \
                'library-management/due-dates' 'Loans have a due date' \
                'library-management/fines' 'Late returns cost a fine' \
                'library-management/reminders' 'Overdue books cause a reminder' \
                'library-management/errors-validation' 'Errors handled, input validated' \
                'library-management/tests' 'Critical paths tested' \
                'library-management/readme' 'A README that gets a stranger started' \
                'library-management/clean-history' 'A clean public history' \
                'library-management/deploy' 'Reachable on the internet' \
                'library-management/pipeline' 'Tests and deployment run by themselves' \
                'library-management/email-notifications' 'E-mail notifications' \
                'library-management/search' 'A search interface' \
                'library-management/reservations' 'Reservations' \
                'realtime-chat/schema-first' 'Schema before code' \
                'realtime-chat/design-endpoints' 'Endpoints designed and documented' \
                'realtime-chat/create-rooms' 'Rooms can be created' \
                'realtime-chat/live-messages' 'Messages arrive in real time' \
                'realtime-chat/stored-messages' 'Messages are stored in a database' \
                'realtime-chat/history' 'Joining shows the history' \
                'realtime-chat/many-users' 'Several users share a room' \
                'realtime-chat/errors-validation' 'Errors handled, input validated' \
                'realtime-chat/tests' 'Critical paths tested' \
                'realtime-chat/readme' 'A README that gets a stranger started' \
                'realtime-chat/clean-history' 'A clean public history' \
                'realtime-chat/deploy' 'Reachable on the internet' \
                'realtime-chat/pipeline' 'Tests and deployment run by themselves' \
                'realtime-chat/file-sharing' 'File sharing' \
                'realtime-chat/typing-indicators' 'Typing indicators' \
                'realtime-chat/message-search' 'Message search' \
                'ecommerce-api/schema-first' 'Schema before code' \
                'ecommerce-api/design-endpoints' 'Endpoints designed and documented' \
                'ecommerce-api/browse-products' 'Products can be browsed' \
                'ecommerce-api/cart' 'Products go into a cart' \
                'ecommerce-api/orders' 'Orders can be placed' \
                'ecommerce-api/order-history' 'Order history' \
                'ecommerce-api/inventory' 'Inventory is managed' \
                'ecommerce-api/payments' 'Stripe takes the payment' \
                'ecommerce-api/order-emails' 'Orders are confirmed by e-mail' \
                'ecommerce-api/errors-validation' 'Errors handled, input validated' \
                'ecommerce-api/tests' 'Critical paths tested' \
                'ecommerce-api/readme' 'A README that gets a stranger started' \
                'ecommerce-api/clean-history' 'A clean public history' \
                'ecommerce-api/deploy' 'Reachable on the internet' \
                'ecommerce-api/pipeline' 'Tests and deployment run by themselves' \
                'ecommerce-api/reviews' 'Product reviews' \
                'ecommerce-api/discount-codes' 'Discount codes' \
                'ecommerce-api/admin-dashboard' 'An admin dashboard' \
                'task-management/schema-first' 'Schema before code' \
                'task-management/design-endpoints' 'Endpoints designed and documented' \
                'task-management/boards' 'Boards' \
                'task-management/lists' 'Lists' \
                'task-management/cards' 'Cards' \
                'task-management/move-cards' 'Cards move, live on every screen' \
                'task-management/comments' 'Cards have comments' \
                'task-management/due-dates' 'Cards have due dates' \
                'task-management/shared-boards' 'Several users share a board' \
                'task-management/errors-validation' 'Errors handled, input validated' \
                'task-management/tests' 'Critical paths tested' \
                'task-management/readme' 'A README that gets a stranger started' \
                'task-management/clean-history' 'A clean public history' \
                'task-management/deploy' 'Reachable on the internet' \
                'task-management/pipeline' 'Tests and deployment run by themselves' \
                'task-management/attachments' 'File attachments' \
                'task-management/notifications' 'Notifications' \
                'task-management/board-templates' 'Board templates' \
                'employee-management/schema-first' 'Schema before code' \
                'employee-management/design-endpoints' 'Endpoints designed and documented' \
                'employee-management/crud-employees' 'Employees can be managed' \
                'employee-management/crud-departments' 'Departments can be managed' \
                'employee-management/crud-roles' 'Roles can be managed' \
                'employee-management/search-filter' 'Search and filtering' \
                'employee-management/department-reports' 'Reports for each department' \
                'employee-management/spring-stack' 'Built on Spring Boot, Spring Data JPA and PostgreSQL' \
                'employee-management/errors-validation' 'Errors handled, input validated' \
                'employee-management/tests' 'Critical paths tested' \
                'employee-management/readme' 'A README that gets a stranger started' \
                'employee-management/clean-history' 'A clean public history' \
                'employee-management/deploy' 'Reachable on the internet' \
                'employee-management/pipeline' 'Tests and deployment run by themselves' \
                'employee-management/spring-security' 'Authentication with Spring Security' \
                'employee-management/excel-export' 'Excel export' \
                'employee-management/audit-log' 'Audit logging' \
                'banking-app/schema-first' 'Schema before code' \
                'banking-app/design-endpoints' 'Endpoints designed and documented' \
                'banking-app/accounts' 'Accounts can be created' \
                'banking-app/deposits' 'Money can be deposited' \
                'banking-app/withdrawals' 'Money can be withdrawn' \
                'banking-app/transfers' 'Money moves between accounts' \
                'banking-app/safe-concurrency' 'Concurrent transactions are safe' \
                'banking-app/history' 'Transaction history' \
                'banking-app/interest' 'Savings accounts earn interest' \
                'banking-app/errors-validation' 'Errors handled, input validated' \
                'banking-app/tests' 'Critical paths tested' \
                'banking-app/readme' 'A README that gets a stranger started' \
                'banking-app/clean-history' 'A clean public history' \
                'banking-app/deploy' 'Reachable on the internet' \
                'banking-app/pipeline' 'Tests and deployment run by themselves' \
                'banking-app/scheduled-interest' 'Scheduled interest payments' \
                'banking-app/currency-conversion' 'Currency conversion' \
                'banking-app/fraud-detection' 'Fraud detection' \
                'url-shortener-scale/schema-first' 'Schema before code' \
                'url-shortener-scale/design-endpoints' 'Endpoints designed and documented' \
                'url-shortener-scale/millions-of-urls' 'Designed for millions of URLs' \
                'url-shortener-scale/billions-of-redirects' 'Designed for billions of redirects' \
                'url-shortener-scale/popular-cache' 'Redis caches popular URLs' \
                'url-shortener-scale/cdn-redirects' 'A CDN serves redirects' \
                'url-shortener-scale/rate-limiting' 'Rate limiting' \
                'url-shortener-scale/kubernetes' 'Deployed with Docker and Kubernetes' \
                'url-shortener-scale/errors-validation' 'Errors handled, input validated' \
                'url-shortener-scale/tests' 'Critical paths tested' \
                'url-shortener-scale/readme' 'A README that gets a stranger started' \
                'url-shortener-scale/clean-history' 'A clean public history' \
                'url-shortener-scale/deploy' 'Reachable on the internet' \
                'url-shortener-scale/pipeline' 'Tests and deployment run by themselves' \
                'url-shortener-scale/kafka-analytics' 'An analytics pipeline with Kafka' \
                'url-shortener-scale/ab-testing' 'A/B testing of redirects' \
                'video-pipeline/schema-first' 'Schema before code' \
                'video-pipeline/design-endpoints' 'Endpoints designed and documented' \
                'video-pipeline/upload' 'Videos can be uploaded' \
                'video-pipeline/background-processing' 'Processing runs in the background' \
                'video-pipeline/thumbnails' 'Thumbnails are made' \
                'video-pipeline/transcode' 'Videos are transcoded to 360p, 720p and 1080p' \
                'video-pipeline/streaming' 'Videos can be streamed' \
                'video-pipeline/queue' 'A message queue drives the pipeline' \
                'video-pipeline/object-storage' 'Videos lie in S3-compatible storage' \
                'video-pipeline/errors-validation' 'Errors handled, input validated' \
                'video-pipeline/tests' 'Critical paths tested' \
                'video-pipeline/readme' 'A README that gets a stranger started' \
                'video-pipeline/clean-history' 'A clean public history' \
                'video-pipeline/deploy' 'Reachable on the internet' \
                'video-pipeline/pipeline' 'Tests and deployment run by themselves' \
                'video-pipeline/subtitles' 'Subtitles' \
                'video-pipeline/video-search' 'Video search' \
                'video-pipeline/content-moderation' 'Content moderation' \
                'distributed-scheduler/schema-first' 'Schema before code' \
                'distributed-scheduler/design-endpoints' 'Endpoints designed and documented' \
                'distributed-scheduler/run-at-time' 'Tasks run at a set time' \
                'distributed-scheduler/run-at-intervals' 'Tasks run at intervals' \
                'distributed-scheduler/millions-of-tasks' 'It handles millions of tasks' \
                'distributed-scheduler/retries' 'Failed tasks are retried' \
                'distributed-scheduler/many-workers' 'Work is spread over workers' \
                'distributed-scheduler/dashboard' 'A dashboard shows the task history' \
                'distributed-scheduler/errors-validation' 'Errors handled, input validated' \
                'distributed-scheduler/tests' 'Critical paths tested' \
                'distributed-scheduler/readme' 'A README that gets a stranger started' \
                'distributed-scheduler/clean-history' 'A clean public history' \
                'distributed-scheduler/deploy' 'Reachable on the internet' \
                'distributed-scheduler/pipeline' 'Tests and deployment run by themselves' \
                'distributed-scheduler/task-dependencies' 'Task dependencies' \
                'distributed-scheduler/rate-limiting' 'Rate limiting' \
                'distributed-scheduler/webhook-notifications' 'Webhook notifications'
        case level
            printf '%s\t%s\n' \
                'beginner' '' \
                'frontend' '' \
                'student' '' \
                'polyglot' ''
        case languages
            printf '%s\t%s\n' \
                'python' 'Python' \
                'go' 'Go' \
                'typescript' 'TypeScript' \
                'java' 'Java'
        case minutes
            printf '%s\t%s\n' \
                '30' '' \
                '45' '' \
                '60' '' \
                '90' '' \
                '120' ''
        case tracks
            printf '%s\t%s\n' \
                'by-path' 'The guide\'s closing path' \
                'by-phase' 'Phase by phase'
        case day
            printf '%s\t%s\n' \
                'today' '' \
                'yesterday' ''
        case stage
            printf '%s\t%s\n' \
                'memory' '' \
                'sql' '' \
                'auth' '' \
                'cache' '' \
                'jobs' '' \
                'observe' '' \
                'limit' ''
        case host
            printf '%s\t%s\n' \
                '127.0.0.1' '' \
                '0.0.0.0' ''
        case log
            printf '%s\t%s\n' \
                'text' '' \
                'json' ''
        case fault
            printf '%s\t%s\n' \
                'create-answers-200' '' \
                'no-location' '' \
                'wrong-location' '' \
                'completed-defaults-true' '' \
                'title-lower-cased' '' \
                'client-id-honoured' '' \
                'client-id-overwrites' '' \
                'unknown-fields-stored' '' \
                'charset-refused' '' \
                'chunked-read-as-empty' '' \
                'lost-write' '' \
                'wrong-id-returned' '' \
                'empty-list-null' '' \
                'empty-list-404' '' \
                'list-random-order' '' \
                'list-repeats-tenth' '' \
                'list-drops-newest' '' \
                'list-lacks-completed' '' \
                'get-changes-state' '' \
                'title-null-accepted' '' \
                'blank-title-accepted' '' \
                'malformed-json-500' '' \
                'array-body-500' '' \
                'stores-before-validating' '' \
                'title-cut-at-255' '' \
                'errors-with-200' '' \
                'unknown-id-200-null' '' \
                'unknown-id-500' '' \
                'second-delete-500' '' \
                'no-allow' '' \
                'unknown-method-as-get' '' \
                'stack-trace-in-errors' '' \
                'problem-status-differs' '' \
                'completed-cannot-be-unset' '' \
                'put-resets-created-at' '' \
                'put-changes-all' '' \
                'put-without-title-blanks' '' \
                'put-unknown-id-200' '' \
                'put-half-applied' '' \
                'put-toggles-completed' '' \
                'body-id-moves-task' '' \
                'deleted-still-readable' '' \
                'deleted-still-listed' '' \
                'delete-by-prefix' '' \
                'ids-reused' '' \
                'completed-as-text' '' \
                'html-content-type' '' \
                'latin-1-output' '' \
                'titles-html-escaped' '' \
                'titles-normalised' '' \
                'lone-surrogate-poisons-list' '' \
                'id-as-32-bit' '' \
                'time-without-zone' '' \
                'time-as-epoch' '' \
                'clock-an-hour-off' '' \
                'no-content-with-body' '' \
                'head-with-body' '' \
                'length-in-characters' '' \
                'closes-without-saying' '' \
                'ignores-connection-close' '' \
                'refused-body-left-unread' '' \
                'one-worker' '' \
                'ignores-term' '' \
                'id-race' '' \
                'list-loses-under-load' '' \
                'one-in-twenty-503' '' \
                'seventh-answer-slow' '' \
                'nagle-delay' '' \
                'sql-by-concatenation' '' \
                'leaks-connections' '' \
                'sql-in-memory-only' '' \
                'acknowledges-before-commit' '' \
                'expired-token-accepted' '' \
                'alg-none-accepted' '' \
                'signature-ignored' '' \
                'other-users-task-readable' '' \
                'hash-in-answer' '' \
                'login-tells-unknown-user' '' \
                'constant-etag' '' \
                'stale-cache-after-put' '' \
                'cache-shared-between-users' '' \
                'job-done-too-early' '' \
                'job-runs-twice' '' \
                'jobs-lost-at-restart' '' \
                'health-ignores-database' '' \
                'counter-misses-errors' '' \
                'limit-off-by-one' '' \
                'limit-shared-by-all' '' \
                'limit-racy' '' \
                'no-retry-after' ''
        case hunt
            printf '%s\t%s\n' \
                'easy' '' \
                'medium' '' \
                'hard' ''
        case config
            printf '%s\t%s\n' \
                'track' '' \
                'languages' '' \
                'examples' '' \
                'minutes-a-day' '' \
                'level' '' \
                'desired-retention' '' \
                'new-a-day' '' \
                'reviews-a-day' ''
        case desired-retention
            printf '%s\t%s\n' \
                '80' '' \
                '85' '' \
                '90' '' \
                '95' ''
        case new-a-day
            printf '%s\t%s\n' \
                '0' '' \
                '5' '' \
                '10' '' \
                '20' ''
        case reviews-a-day
            printf '%s\t%s\n' \
                '20' '' \
                '40' '' \
                '60' '' \
                '100' ''
        case completion
            printf '%s\t%s\n' \
                'bash' '' \
                'zsh' '' \
                'fish' '' \
                'powershell' ''
        case topics
            printf '%s\t%s\n' \
                'states' 'What the states of a step mean, and what counts' \
                'tracks' 'The orders through the road, and the languages' \
                'files' 'Where everything lies, and the environment' \
                'keys' 'What to press at the prompt' \
                'json' 'Data for programs' \
                'exit-codes' 'What a command ends with' \
                'authoring' 'How to write lessons, or a road of your own'
    end
end

# The options of a command, each with what it does; fails for a command that does not exist.
function __roadmap_options
    switch $argv[1]
        case ''
            printf '%s\t%s\n' \
                '-V' 'Which roadmap this is' \
                '--version' 'Which roadmap this is'
        case 'next'
            printf '%s\t%s\n' \
                '--why' 'Also what else was weighed, and what is locked by what'
        case 'read'
            printf '%s\t%s\n' \
                '--lang' 'Show examples in this language, from now on' \
                '--no-pager' 'Write all of it at once' \
                '--web' 'As a page in the browser' \
                '--no-open' 'With --web: only write the page and say where it is' \
                '--out' 'With --web: write the page to this file'
        case 'map'
        case 'show'
        case 'search'
            printf '%s\t%s\n' \
                '--limit' 'How many results; 10 unless told'
        case 'setup'
            printf '%s\t%s\n' \
                '--level' 'Who you are: beginner, frontend, student or polyglot' \
                '--knows' 'The languages you know, with commas between them, or none' \
                '--minutes' 'The minutes you have on each day' \
                '--track' 'This track, instead of the one picked' \
                '--yes' 'Ask nothing: take the options, and for the rest what is set or usual'
        case 'place'
            printf '%s\t%s\n' \
                '--from' 'Begin with this phase' \
                '--dry-run' 'Show what would be marked, and mark nothing' \
                '--yes' 'Mark without asking again'
        case 'start'
        case 'done'
        case 'skip'
            printf '%s\t%s\n' \
                '--reason' 'Why, for your later self'
        case 'reopen'
        case 'undo'
        case 'note'
        case 'log'
            printf '%s\t%s\n' \
                '--day' 'A day before: yesterday, or a date'
        case 'today'
        case 'stats'
        case 'plan'
        case 'history'
            printf '%s\t%s\n' \
                '--limit' 'How many entries; 20 unless told'
        case 'check'
            printf '%s\t%s\n' \
                '--url' 'Check a program that runs already, at this address' \
                '--yes-this-host' 'The address may be another machine: it is yours to check' \
                '-v' 'Show every failure in full, and what passed' \
                '--verbose' 'Show every failure in full, and what passed' \
                '--only' 'Only these checks, with commas between' \
                '--seed' 'Make the same random values as another run' \
                '--hint' 'Show so many hints with a failure' \
                '--dir' 'The folder of your program; else this one' \
                '--no-remember' 'Do not write the command into roadmap.yaml' \
                '--junit' 'Also write a report for a CI server' \
                '--html' 'Also write a page to look at or to pass on' \
                '--list' 'List the suites, or the checks of one' \
                '--dry-run' 'Say what would be done, and do nothing'
        case 'watch'
            printf '%s\t%s\n' \
                '--url' 'Check a program that runs already, at this address' \
                '--yes-this-host' 'The address may be another machine: it is yours to check' \
                '-v' 'Show every failure in full, and what passed' \
                '--verbose' 'Show every failure in full, and what passed' \
                '--only' 'Only these checks, with commas between' \
                '--seed' 'Make the same random values as another run' \
                '--hint' 'Show so many hints with a failure' \
                '--dir' 'The folder of your program; else this one' \
                '--no-remember' 'Do not write the command into roadmap.yaml'
        case 'review'
            printf '%s\t%s\n' \
                '--limit' 'How many questions at most; 15 unless told' \
                '--answers' 'With --json: also the answers and their reasons' \
                '--answer' 'With --json: read answers as JSON lines from stdin and print how each was graded'
        case 'quiz'
            printf '%s\t%s\n' \
                '--limit' 'How many questions at most; 10 unless told, a whole lesson' \
                '--answers' 'With --json: also the answers and their reasons' \
                '--answer' 'With --json: read answers as JSON lines from stdin and print how each was graded'
        case 'serve'
            printf '%s\t%s\n' \
                '--stage' 'How much it can do, by name or phase: memory (6), sql (7), auth (8), cache (11), jobs (12), observe (13), limit (14); each has what the ones before it have' \
                '--port' 'Where to listen: 8080 unless PORT says otherwise; 0 picks one' \
                '--host' 'Which address to listen on; any but 127.0.0.1 lets others in' \
                '--quiet' 'Do not show the requests' \
                '--log' 'How to show the requests' \
                '--data' 'Where practice.db and practice.key are kept; unless given, where roadmap keeps its own' \
                '--db' 'postgresql://user:password@host/name instead of a SQLite file' \
                '--cache' 'redis://host:port instead of a cache in the process' \
                '--token-seconds' 'How long an access token is good: 900, or TOKEN_SECONDS' \
                '--limit' 'How often a client may ask in stage limit: 20/10, or RATE_LIMIT' \
                '--fault' 'Put a mistake into it; may be given several times' \
                '--faults' 'List the faults, with what each teaches, and end'
        case 'hunt'
            printf '%s\t%s\n' \
                '--found' 'Your answer: the name of the fault' \
                '--hint' 'A hint; they cost nothing and are counted' \
                '--give-up' 'Tell me what it was' \
                '--port' 'Where to listen: 8080 unless PORT says otherwise; 0 picks one'
        case 'config'
            printf '%s\t%s\n' \
                '--unset' 'Put this setting back to its default'
        case 'export'
            printf '%s\t%s\n' \
                '--force' 'Overwrite FILE if it exists'
        case 'import'
        case 'backup'
            printf '%s\t%s\n' \
                '--list' 'Show the backups there are'
        case 'restore'
            printf '%s\t%s\n' \
                '--yes' 'Do not ask'
        case 'doctor'
        case 'validate'
        case 'completion'
        case 'help'
        case '*'
            return 1
    end
    printf '%s\t%s\n' \
        '--json' 'Print data for programs instead of text' \
        '--color' 'auto, always or never' \
        '--plain' 'Words instead of drawings, for screen readers' \
        '--ascii' 'Draw with ASCII only' \
        '--no-input' 'Never ask a question' \
        '--road' 'Use the road in this folder' \
        '--debug' 'Show the stack trace of an error' \
        '-h' 'Show this help' \
        '--help' 'Show this help'
end

# What fits as a command's parameter: the command, how many are before it, the last of those.
function __roadmap_parameter
    switch "$argv[1] $argv[2] $argv[3]"
        case ' 0 *'
            echo 'commands'
        case 'read 0 *'
            echo 'lessons'
        case 'map 0 *'
            echo 'phases'
        case 'show 0 *'
            echo 'phases lessons exercises projects milestones'
        case 'search *'
            echo ''
        case 'start 0 *'
            echo 'phases lessons exercises projects milestones'
        case 'done *'
            echo 'phases lessons exercises projects milestones'
        case 'skip *'
            echo 'phases lessons exercises projects milestones'
        case 'reopen *'
            echo 'phases lessons exercises projects milestones'
        case 'note 0 *'
            echo 'phases lessons exercises projects milestones'
        case 'note *'
            echo ''
        case 'log 0 *'
            echo ''
        case 'log 1 *'
            echo 'phases lessons exercises projects milestones'
        case 'history 0 *'
            echo 'phases lessons exercises projects milestones'
        case 'check *'
            echo 'phases lessons exercises projects milestones'
        case 'watch *'
            echo 'phases lessons exercises projects milestones'
        case 'quiz 0 *'
            echo 'phases lessons exercises projects milestones'
        case 'hunt 0 *'
            echo 'hunt'
        case 'config 0 *'
            echo 'config'
        case 'config 1 track'
            echo 'tracks'
        case 'config 1 languages'
            echo 'languages,'
        case 'config 1 examples'
            echo 'lang'
        case 'config 1 minutes-a-day'
            echo 'minutes'
        case 'config 1 level'
            echo 'level'
        case 'config 1 desired-retention'
            echo 'desired-retention'
        case 'config 1 new-a-day'
            echo 'new-a-day'
        case 'config 1 reviews-a-day'
            echo 'reviews-a-day'
        case 'config *'
            echo ''
        case 'export 0 *'
            echo 'files'
        case 'import 0 *'
            echo 'files'
        case 'backup 0 *'
            echo 'files'
        case 'restore 0 *'
            echo 'files'
        case 'validate 0 *'
            echo 'folders'
        case 'completion 0 *'
            echo 'completion'
        case 'help 0 *'
            echo 'commands topics'
    end
end

# What fits as the value of a command's option; fails where the option takes none.
function __roadmap_value
    switch "$argv[1] $argv[2]"
        case 'read --lang'
            echo 'lang'
        case 'read --out'
            echo 'files'
        case 'search --limit'
            echo ''
        case 'setup --level'
            echo 'level'
        case 'setup --knows'
            echo 'languages,'
        case 'setup --minutes'
            echo 'minutes'
        case 'setup --track'
            echo 'tracks'
        case 'place --from'
            echo 'phases'
        case 'skip --reason'
            echo ''
        case 'log --day'
            echo 'day'
        case 'history --limit'
            echo ''
        case 'check --url'
            echo ''
        case 'check --only'
            echo ''
        case 'check --seed'
            echo ''
        case 'check --hint'
            echo ''
        case 'check --dir'
            echo 'folders'
        case 'check --junit'
            echo 'files'
        case 'check --html'
            echo 'files'
        case 'watch --url'
            echo ''
        case 'watch --only'
            echo ''
        case 'watch --seed'
            echo ''
        case 'watch --hint'
            echo ''
        case 'watch --dir'
            echo 'folders'
        case 'review --limit'
            echo ''
        case 'review --answer'
            echo ''
        case 'quiz --limit'
            echo ''
        case 'quiz --answer'
            echo ''
        case 'serve --stage'
            echo 'stage'
        case 'serve --port'
            echo ''
        case 'serve --host'
            echo 'host'
        case 'serve --log'
            echo 'log'
        case 'serve --data'
            echo 'folders'
        case 'serve --db'
            echo ''
        case 'serve --cache'
            echo ''
        case 'serve --token-seconds'
            echo ''
        case 'serve --limit'
            echo ''
        case 'serve --fault'
            echo 'fault'
        case 'hunt --found'
            echo 'fault'
        case 'hunt --port'
            echo ''
        case 'config --unset'
            echo 'config'
        case '* --color'
            echo 'color'
        case '* --road'
            echo 'folders'
        case '*'
            return 1
    end
end

# Prints the caller's $entries behind what it keeps of the typed word, without those it has $taken.
function __roadmap_offer --no-scope-shadowing
    for word in $taken
        set entries (string match -v -- $word\t'*' $entries)
    end
    string join \n -- $keep$entries
end

# Offers what fits: what that is, what to keep of the typed word, its rest, the words on the line.
function __roadmap_offer_fitting --argument-names fits keep typed
    set -l taken $argv[4..-1]
    switch $fits
        case files
            __fish_complete_path "$typed" | string replace -r '^' -- $keep
            return
        case folders
            __fish_complete_directories "$typed" '' | string replace -r '^' -- $keep
            return
        case '*,'
            set fits (string replace , '' -- $fits)
            set -l before (string match -r '^.*,' -- $typed)
            set taken (string split , -- $before)
            set keep $keep"$before"
    end
    for list in (string split ' ' -- $fits)
        # A project's milestones wait for its slash, or the first list would be a flood.
        if test $list != milestones; or string match -q '*/*' -- $typed
            set -l entries (__roadmap_list $list)
            __roadmap_offer
        end
    end
end

function __roadmap_offer_options --argument-names command
    set -l keep ''
    set -l taken $argv[2..-1]
    set -l entries (__roadmap_options "$command")
    __roadmap_offer
end

function __roadmap_complete
    set -l tokens (commandline -opc)
    set -l typed (commandline -ct)
    set -l command ''
    set -l waiting ''
    set -l given
    set -l parameters
    for word in $tokens[2..-1]
        if test -n "$waiting"
            set waiting ''
            continue
        end
        switch $word
            case --
                return
            case '-*=*'
                set -a given (string replace -r '=.*' '' -- $word)
            case '-?*'
                set -a given $word
                __roadmap_value "$command" $word >/dev/null; and set waiting $word
            case '*'
                if test -n "$command"
                    set -a parameters $word
                else
                    set command $word
                    __roadmap_options $command >/dev/null; or return
                end
        end
    end

    if test -n "$waiting"
        __roadmap_offer_fitting (__roadmap_value "$command" $waiting) '' "$typed"
    else if string match -q -- '-*=*' $typed
        set -l parts (string split -m 1 = -- $typed)
        __roadmap_offer_fitting (__roadmap_value "$command" $parts[1]) $parts[1]= "$parts[2]"
    else if string match -q -- '-*' $typed
        __roadmap_offer_options "$command" $given
    else
        set -l fits (__roadmap_parameter "$command" (count $parameters) "$parameters[-1]")
        if test -n "$fits"
            __roadmap_offer_fitting $fits '' "$typed" $parameters
        else if test -z "$typed"
            __roadmap_offer_options "$command" $given
        end
    end
end

complete -c roadmap -e
complete -c roadmap -f -k -a '(__roadmap_complete)'
