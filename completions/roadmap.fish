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
                'search' 'Find anything on the road, and your notes, by words' \
                'cheat' 'Look up a command, a status code, a port, a rule' \
                'glossary' 'What a term means, in one sentence' \
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
                'hint' 'A hint for an exercise, one more each time' \
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
                'walk-task-db' 'The task API on PostgreSQL' \
                'walk-task-auth' 'The task API with users' \
                'walk-task-cache' 'The task API with a cache' \
                'walk-task-jobs' 'Exports in the background' \
                'walk-task-observe' 'A task API that tells how it is' \
                'walk-task-limit' 'A task API with a limit'
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
        case sheets
            printf '%s\t%s\n' \
                'big-o' 'Big O' \
                'curl' 'curl' \
                'docker' 'Docker and Compose' \
                'git' 'Git' \
                'http-headers' 'HTTP headers' \
                'http-methods' 'HTTP methods' \
                'http-status' 'HTTP status codes' \
                'json' 'JSON' \
                'jwt' 'JWT' \
                'linux' 'Linux commands' \
                'ports' 'Ports' \
                'psql' 'psql' \
                'redis' 'Redis' \
                'rest' 'Designing a REST API' \
                'security' 'Security checklist' \
                'shell' 'The shell' \
                'sql' 'SQL'
        case cheat-big-o
            printf '%s\t%s\n' \
                'o-1-constant' 'O(1), constant' \
                'o-log-n-logarithmic' 'O(log n), logarithmic' \
                'o-n-linear' 'O(n), linear' \
                'o-n-log-n-good-sorting' 'O(n log n), good sorting' \
                'o-n-2-quadratic' 'O(n^2), quadratic' \
                'o-2-n-exponential' 'O(2^n), exponential' \
                'o-n-factorial' 'O(n!), factorial' \
                'list-read-by-index' 'list: read by index' \
                'list-append' 'list: append' \
                'list-insert-at-the-front' 'list: insert at the front' \
                'list-is-it-in-there' 'list: is it in there?' \
                'hash-table-get-put-delete' 'hash table: get, put, delete' \
                'set-is-it-in-there' 'set: is it in there?' \
                'stack-push-and-pop' 'stack: push and pop' \
                'queue-add-and-take' 'queue: add and take' \
                'balanced-tree-find-insert' 'balanced tree: find, insert' \
                'heap-smallest-item' 'heap: smallest item' \
                'sorted-list-find' 'sorted list: find' \
                'sort' 'sort' \
                'graph-visit-everything' 'graph: visit everything' \
                'find-by-an-index' 'find by an index' \
                'find-without-an-index' 'find without an index' \
                'offset-100000' 'OFFSET 100000' \
                'n-1-queries' 'N+1 queries'
        case cheat-curl
            printf '%s\t%s\n' \
                'curl' 'curl' \
                'i' 'curl -i' \
                'head' 'curl --head' \
                'v' 'curl -v' \
                's' 'curl -s' \
                'g' 'curl -G' \
                'quote-the-address' 'quote the address' \
                'json' 'curl --json' \
                'd' 'curl -d' \
                'x' 'curl -X' \
                'put-with-json' 'PUT with JSON' \
                'h' 'curl -H' \
                'bearer-token' 'bearer token' \
                'u' 'curl -u' \
                'f' 'curl -F' \
                'b-and-c' 'curl -b and -c' \
                'fail' 'curl --fail' \
                'o' 'curl -o' \
                'l' 'curl -L' \
                'w' 'curl -w' \
                'how-long-it-takes' 'how long it takes' \
                'max-time' 'curl --max-time' \
                'retry' 'curl --retry' \
                'resolve' 'curl --resolve' \
                'k' 'curl -k' \
                'unix-socket' 'curl --unix-socket' \
                '6-could-not-resolve-host' '(6) could not resolve host' \
                '7-failed-to-connect' '(7) failed to connect' \
                '28-timed-out' '(28) timed out' \
                '52-empty-reply' '(52) empty reply' \
                '60-certificate-problem' '(60) certificate problem'
        case cheat-docker
            printf '%s\t%s\n' \
                'run' 'docker run' \
                'run-d' 'docker run -d' \
                'run-rm' 'docker run --rm' \
                'run-it' 'docker run -it' \
                'run-p' 'docker run -p' \
                'run-e' 'docker run -e' \
                'run-v' 'docker run -v' \
                'run-network' 'docker run --network' \
                'run-memory' 'docker run --memory' \
                'run-restart' 'docker run --restart' \
                'ps' 'docker ps' \
                'logs-f' 'docker logs -f' \
                'exec-it' 'docker exec -it' \
                'stop' 'docker stop' \
                'rm-f' 'docker rm -f' \
                'inspect' 'docker inspect' \
                'stats' 'docker stats' \
                'cp' 'docker cp' \
                'exit-code-137' 'exit code 137' \
                'build-t' 'docker build -t' \
                'build-no-cache' 'docker build --no-cache' \
                'images' 'docker images' \
                'pull' 'docker pull' \
                'tag' 'docker tag' \
                'push' 'docker push' \
                'history' 'docker history' \
                'system-df' 'docker system df' \
                'system-prune' 'docker system prune' \
                'volume-ls' 'docker volume ls' \
                'network-create' 'docker network create' \
                'from' 'FROM' \
                'workdir' 'WORKDIR' \
                'copy' 'COPY' \
                'run-in-a-dockerfile' 'RUN in a Dockerfile' \
                'env' 'ENV' \
                'expose' 'EXPOSE' \
                'user' 'USER' \
                'cmd' 'CMD' \
                'healthcheck' 'HEALTHCHECK' \
                'multi-stage-build' 'multi-stage build' \
                'dockerignore' '.dockerignore' \
                'compose-up-d' 'docker compose up -d' \
                'compose-up-build' 'docker compose up --build' \
                'compose-up-wait' 'docker compose up --wait' \
                'compose-down' 'docker compose down' \
                'compose-ps' 'docker compose ps' \
                'compose-logs-f' 'docker compose logs -f' \
                'compose-exec' 'docker compose exec' \
                'compose-run-rm' 'docker compose run --rm' \
                'compose-restart' 'docker compose restart' \
                'compose-config' 'docker compose config' \
                'compose-f' 'docker compose -f' \
                'compose-yaml' 'compose.yaml' \
                'a-service-by-its-name' 'a service by its name'
        case cheat-git
            printf '%s\t%s\n' \
                'config-user-name' 'git config user.name' \
                'config-user-email' 'git config user.email' \
                'config-init-defaultbranch' 'git config init.defaultBranch' \
                'config-pull-rebase' 'git config pull.rebase' \
                'config-list-show-origin' 'git config --list --show-origin' \
                'init' 'git init' \
                'clone' 'git clone' \
                'remote-add-origin' 'git remote add origin' \
                'remote-v' 'git remote -v' \
                'status' 'git status' \
                'status-s' 'git status -s' \
                'add-file' 'git add FILE' \
                'add' 'git add .' \
                'add-p' 'git add -p' \
                'commit-m' 'git commit -m' \
                'commit-amend' 'git commit --amend' \
                'diff' 'git diff' \
                'diff-staged' 'git diff --staged' \
                'log' 'git log' \
                'log-oneline' 'git log --oneline' \
                'log-p' 'git log -p' \
                'log-s' 'git log -S' \
                'show' 'git show' \
                'blame' 'git blame' \
                'rm-cached' 'git rm --cached' \
                'check-ignore-v' 'git check-ignore -v' \
                'branch' 'git branch' \
                'checkout-branch' 'git checkout BRANCH' \
                'switch' 'git switch' \
                'checkout-b' 'git checkout -b' \
                'switch-c' 'git switch -c' \
                'branch-d' 'git branch -d' \
                'branch-m' 'git branch -m' \
                'merge' 'git merge' \
                'rebase' 'git rebase' \
                'rebase-i' 'git rebase -i' \
                'cherry-pick' 'git cherry-pick' \
                'tag-a' 'git tag -a' \
                'push-u-origin' 'git push -u origin' \
                'push' 'git push' \
                'push-force-with-lease' 'git push --force-with-lease' \
                'pull' 'git pull' \
                'pull-ff-only' 'git pull --ff-only' \
                'fetch' 'git fetch' \
                'fetch-prune' 'git fetch --prune' \
                'undo-which-one' 'undo: which one?' \
                'restore' 'git restore' \
                'checkout-file' 'git checkout -- FILE' \
                'restore-staged' 'git restore --staged' \
                'reset-head' 'git reset HEAD' \
                'restore-source' 'git restore --source' \
                'reset-soft-head-1' 'git reset --soft HEAD~1' \
                'reset-hard' 'git reset --hard' \
                'revert' 'git revert' \
                'reflog' 'git reflog' \
                'clean-nd' 'git clean -nd' \
                'committed-on-the-wrong-branch' 'committed on the wrong branch' \
                'committed-a-secret' 'committed a secret' \
                'merge-conflict' 'merge conflict' \
                'conflict-marks' 'conflict marks' \
                'checkout-ours' 'git checkout --ours' \
                'merge-abort' 'git merge --abort' \
                'rebase-continue' 'git rebase --continue' \
                'stash' 'git stash' \
                'stash-pop' 'git stash pop' \
                'stash-list' 'git stash list' \
                'bisect' 'git bisect' \
                'bisect-run' 'git bisect run' \
                'worktree-add' 'git worktree add' \
                'commit-message' 'commit message'
        case cheat-http-headers
            printf '%s\t%s\n' \
                'content-type' 'Content-Type' \
                'content-length' 'Content-Length' \
                'content-encoding' 'Content-Encoding' \
                'content-disposition' 'Content-Disposition' \
                'transfer-encoding' 'Transfer-Encoding' \
                'content-range' 'Content-Range' \
                'accept' 'Accept' \
                'accept-encoding' 'Accept-Encoding' \
                'accept-language' 'Accept-Language' \
                'host' 'Host' \
                'user-agent' 'User-Agent' \
                'referer' 'Referer' \
                'range' 'Range' \
                'expect' 'Expect' \
                'prefer' 'Prefer' \
                'authorization' 'Authorization' \
                'www-authenticate' 'WWW-Authenticate' \
                'set-cookie' 'Set-Cookie' \
                'cookie' 'Cookie' \
                'x-api-key' 'X-API-Key' \
                'cache-control' 'Cache-Control' \
                'etag' 'ETag' \
                'if-none-match' 'If-None-Match' \
                'if-match' 'If-Match' \
                'last-modified' 'Last-Modified' \
                'if-modified-since' 'If-Modified-Since' \
                'expires' 'Expires' \
                'age' 'Age' \
                'vary' 'Vary' \
                'access-control-allow-origin' 'Access-Control-Allow-Origin' \
                'origin' 'Origin' \
                'access-control-allow-methods' 'Access-Control-Allow-Methods' \
                'access-control-allow-headers' 'Access-Control-Allow-Headers' \
                'access-control-allow-credentials' 'Access-Control-Allow-Credentials' \
                'access-control-max-age' 'Access-Control-Max-Age' \
                'access-control-expose-headers' 'Access-Control-Expose-Headers' \
                'location' 'Location' \
                'allow' 'Allow' \
                'retry-after' 'Retry-After' \
                'date' 'Date' \
                'server' 'Server' \
                'link' 'Link' \
                'deprecation' 'Deprecation' \
                'connection' 'Connection' \
                'x-request-id' 'X-Request-Id' \
                'idempotency-key' 'Idempotency-Key' \
                'x-forwarded-for' 'X-Forwarded-For' \
                'x-forwarded-proto' 'X-Forwarded-Proto' \
                'strict-transport-security' 'Strict-Transport-Security' \
                'content-security-policy' 'Content-Security-Policy' \
                'x-content-type-options' 'X-Content-Type-Options' \
                'x-frame-options' 'X-Frame-Options' \
                'referrer-policy' 'Referrer-Policy'
        case cheat-http-methods
            printf '%s\t%s\n' \
                'get' 'GET' \
                'post' 'POST' \
                'put' 'PUT' \
                'patch' 'PATCH' \
                'delete' 'DELETE' \
                'head' 'HEAD' \
                'options' 'OPTIONS' \
                'connect' 'CONNECT' \
                'trace' 'TRACE' \
                'query' 'QUERY' \
                'safe' 'safe' \
                'idempotent' 'idempotent' \
                'cacheable' 'cacheable'
        case cheat-http-status
            printf '%s\t%s\n' \
                '100-continue' '100 Continue' \
                '101-switching-protocols' '101 Switching Protocols' \
                '102-processing' '102 Processing' \
                '103-early-hints' '103 Early Hints' \
                '104-upload-resumption-supported' '104 Upload Resumption Supported' \
                '200-ok' '200 OK' \
                '201-created' '201 Created' \
                '202-accepted' '202 Accepted' \
                '203-non-authoritative-information' '203 Non-Authoritative Information' \
                '204-no-content' '204 No Content' \
                '205-reset-content' '205 Reset Content' \
                '206-partial-content' '206 Partial Content' \
                '207-multi-status' '207 Multi-Status' \
                '208-already-reported' '208 Already Reported' \
                '226-im-used' '226 IM Used' \
                '300-multiple-choices' '300 Multiple Choices' \
                '301-moved-permanently' '301 Moved Permanently' \
                '302-found' '302 Found' \
                '303-see-other' '303 See Other' \
                '304-not-modified' '304 Not Modified' \
                '305-use-proxy' '305 Use Proxy' \
                '306-unused' '306 (Unused)' \
                '307-temporary-redirect' '307 Temporary Redirect' \
                '308-permanent-redirect' '308 Permanent Redirect' \
                '400-bad-request' '400 Bad Request' \
                '401-unauthorized' '401 Unauthorized' \
                '402-payment-required' '402 Payment Required' \
                '403-forbidden' '403 Forbidden' \
                '404-not-found' '404 Not Found' \
                '405-method-not-allowed' '405 Method Not Allowed' \
                '406-not-acceptable' '406 Not Acceptable' \
                '407-proxy-authentication-required' '407 Proxy Authentication Required' \
                '408-request-timeout' '408 Request Timeout' \
                '409-conflict' '409 Conflict' \
                '410-gone' '410 Gone' \
                '411-length-required' '411 Length Required' \
                '412-precondition-failed' '412 Precondition Failed' \
                '413-content-too-large' '413 Content Too Large' \
                '414-uri-too-long' '414 URI Too Long' \
                '415-unsupported-media-type' '415 Unsupported Media Type' \
                '416-range-not-satisfiable' '416 Range Not Satisfiable' \
                '417-expectation-failed' '417 Expectation Failed' \
                '418-unused' '418 (Unused)' \
                '421-misdirected-request' '421 Misdirected Request' \
                '422-unprocessable-content' '422 Unprocessable Content' \
                '423-locked' '423 Locked' \
                '424-failed-dependency' '424 Failed Dependency' \
                '425-too-early' '425 Too Early' \
                '426-upgrade-required' '426 Upgrade Required' \
                '428-precondition-required' '428 Precondition Required' \
                '429-too-many-requests' '429 Too Many Requests' \
                '431-request-header-fields-too-large' '431 Request Header Fields Too Large' \
                '451-unavailable-for-legal-reasons' '451 Unavailable For Legal Reasons' \
                '500-internal-server-error' '500 Internal Server Error' \
                '501-not-implemented' '501 Not Implemented' \
                '502-bad-gateway' '502 Bad Gateway' \
                '503-service-unavailable' '503 Service Unavailable' \
                '504-gateway-timeout' '504 Gateway Timeout' \
                '505-http-version-not-supported' '505 HTTP Version Not Supported' \
                '506-variant-also-negotiates' '506 Variant Also Negotiates' \
                '507-insufficient-storage' '507 Insufficient Storage' \
                '508-loop-detected' '508 Loop Detected' \
                '510-not-extended' '510 Not Extended' \
                '511-network-authentication-required' '511 Network Authentication Required'
        case cheat-json
            printf '%s\t%s\n' \
                'keys-in-double-quotes' 'keys in double quotes' \
                'texts-in-double-quotes' 'texts in double quotes' \
                'numbers-without-quotes' 'numbers without quotes' \
                'true-and-false' 'true and false' \
                'null' 'null' \
                'arrays-in-square-brackets' 'arrays in square brackets' \
                'objects-in-curly-braces' 'objects in curly braces' \
                'no-comma-at-the-end' 'no comma at the end' \
                'no-comments' 'no comments' \
                'special-characters' 'special characters' \
                'utf-8' 'UTF-8' \
                'dates' 'dates' \
                'large-whole-numbers' 'large whole numbers' \
                'money' 'money' \
                'bytes' 'bytes' \
                'jq' 'jq .' \
                'jq-r' 'jq -r' \
                'jq-and-select' 'jq \'.[]\' and select' \
                'jq-n' 'jq -n' \
                'python3-m-json-tool' 'python3 -m json.tool' \
                'lines' 'JSON Lines' \
                'parse-inside-a-try' 'parse inside a try' \
                'application-json' 'application/json'
        case cheat-jwt
            printf '%s\t%s\n' \
                'header-payload-signature' 'header.payload.signature' \
                'header' 'header' \
                'payload' 'payload' \
                'signature' 'signature' \
                'read-a-token' 'read a token' \
                'sub' 'sub' \
                'exp' 'exp' \
                'iat' 'iat' \
                'nbf' 'nbf' \
                'iss' 'iss' \
                'aud' 'aud' \
                'jti' 'jti' \
                'hs256' 'HS256' \
                'rs256-and-es256' 'RS256 and ES256' \
                'eddsa' 'EdDSA' \
                'alg-none' 'alg none' \
                'name-the-algorithm' 'name the algorithm' \
                'check-everything' 'check everything' \
                'leeway' 'leeway' \
                'when-it-fails' 'when it fails' \
                'access-token' 'access token' \
                'refresh-token' 'refresh token' \
                'a-refresh-token-used-twice' 'a refresh token used twice' \
                'log-out' 'log out' \
                'where-to-keep-it' 'where to keep it' \
                'change-the-secret' 'change the secret' \
                'a-session-instead' 'a session instead'
        case cheat-linux
            printf '%s\t%s\n' \
                'ls' 'ls' \
                'ls-la' 'ls -la' \
                'ls-lh' 'ls -lh' \
                'ls-lt' 'ls -lt' \
                'cd' 'cd' \
                'cd-up' 'cd .. (up)' \
                'cd-home' 'cd ~ (home)' \
                'cd-back' 'cd - (back)' \
                'pwd' 'pwd' \
                'tree' 'tree' \
                'mkdir' 'mkdir' \
                'mkdir-p' 'mkdir -p' \
                'touch' 'touch' \
                'cp' 'cp' \
                'cp-r' 'cp -r' \
                'cp-a' 'cp -a' \
                'mv' 'mv' \
                'rm' 'rm' \
                'rm-i' 'rm -i' \
                'rm-rf' 'rm -rf' \
                'rmdir' 'rmdir' \
                'ln-s' 'ln -s' \
                'cat' 'cat' \
                'less' 'less' \
                'less-f' 'less +F' \
                'head' 'head' \
                'head-n-50' 'head -n 50' \
                'tail' 'tail' \
                'tail-f' 'tail -f' \
                'tail-f-rotated-logs' 'tail -F (rotated logs)' \
                'tail-n-2' 'tail -n +2' \
                'wc-l' 'wc -l' \
                'file' 'file' \
                'grep' 'grep' \
                'grep-i' 'grep -i' \
                'grep-r' 'grep -r' \
                'grep-n' 'grep -n' \
                'grep-v' 'grep -v' \
                'grep-c' 'grep -c' \
                'grep-l' 'grep -l' \
                'grep-e' 'grep -E' \
                'grep-c-3' 'grep -C 3' \
                'grep-w' 'grep -w' \
                'find' 'find' \
                'find-name' 'find -name' \
                'find-type' 'find -type' \
                'find-size' 'find -size' \
                'find-mtime' 'find -mtime' \
                'find-delete' 'find -delete' \
                'find-exec' 'find -exec' \
                'which' 'which' \
                'sort' 'sort' \
                'uniq-c' 'uniq -c' \
                'cut' 'cut' \
                'sed' 'sed' \
                'awk' 'awk' \
                'tr' 'tr' \
                'xargs' 'xargs' \
                'tee' 'tee' \
                'diff-u' 'diff -u' \
                'ps' 'ps' \
                'ps-aux' 'ps aux' \
                'top' 'top' \
                'htop' 'htop' \
                'kill' 'kill' \
                'kill-9' 'kill -9' \
                'pkill-f' 'pkill -f' \
                'jobs' 'jobs' \
                'nohup' 'nohup' \
                'time' 'time' \
                'watch' 'watch' \
                'timeout' 'timeout' \
                'chmod' 'chmod' \
                'chmod-x' 'chmod +x' \
                'chmod-600' 'chmod 600' \
                'chown' 'chown' \
                'chown-r' 'chown -R' \
                'sudo' 'sudo' \
                'id' 'id' \
                'umask' 'umask' \
                'df-h' 'df -h' \
                'du-sh' 'du -sh' \
                'free-h' 'free -h' \
                'uptime' 'uptime' \
                'uname-a' 'uname -a' \
                'ss-tlnp' 'ss -tlnp' \
                'lsof-i' 'lsof -i' \
                'ip-addr' 'ip addr' \
                'ping-c-4' 'ping -c 4' \
                'dig-short' 'dig +short' \
                'nc-zv' 'nc -zv' \
                'date-u' 'date -u' \
                'ssh' 'ssh' \
                'ssh-i' 'ssh -i' \
                'ssh-l' 'ssh -L' \
                'ssh-keygen' 'ssh-keygen' \
                'ssh-copy-id' 'ssh-copy-id' \
                'scp' 'scp' \
                'rsync-av' 'rsync -av' \
                'apt-get-install' 'apt-get install' \
                'tar-czf' 'tar -czf' \
                'tar-xzf' 'tar -xzf' \
                'tar-tzf' 'tar -tzf' \
                'unzip' 'unzip' \
                'sha256sum' 'sha256sum' \
                'nano' 'nano' \
                'vim' 'vim' \
                'man' 'man' \
                'systemctl-status' 'systemctl status' \
                'systemctl-restart' 'systemctl restart' \
                'systemctl-enable-now' 'systemctl enable --now' \
                'systemctl-daemon-reload' 'systemctl daemon-reload' \
                'journalctl-u' 'journalctl -u' \
                'crontab-e' 'crontab -e'
        case cheat-ports
            printf '%s\t%s\n' \
                '80-http' '80 HTTP' \
                '8080-http-second-choice' '8080 HTTP, second choice' \
                '443-https' '443 HTTPS' \
                '3000-development-server' '3000 development server' \
                '8000-development-server' '8000 development server' \
                '5000-development-server' '5000 development server' \
                '5173-vite' '5173 Vite' \
                '8443-https-second-choice' '8443 HTTPS, second choice' \
                '5432-postgresql' '5432 PostgreSQL' \
                '3306-mysql-and-mariadb' '3306 MySQL and MariaDB' \
                '1433-sql-server' '1433 SQL Server' \
                '1521-oracle' '1521 Oracle' \
                '27017-mongodb' '27017 MongoDB' \
                '6379-redis-and-valkey' '6379 Redis and Valkey' \
                '11211-memcached' '11211 Memcached' \
                '5672-rabbitmq' '5672 RabbitMQ' \
                '15672-rabbitmq-in-the-browser' '15672 RabbitMQ in the browser' \
                '9092-kafka' '9092 Kafka' \
                '9200-elasticsearch-and-opensearch' '9200 Elasticsearch and OpenSearch' \
                '6432-pgbouncer' '6432 PgBouncer' \
                '22-ssh' '22 SSH' \
                '53-dns' '53 DNS' \
                '25-smtp' '25 SMTP' \
                '587-mail-submission' '587 mail submission' \
                '123-ntp' '123 NTP' \
                '9090-prometheus' '9090 Prometheus' \
                '9100-node-exporter' '9100 node exporter' \
                '4317-opentelemetry' '4317 OpenTelemetry' \
                '2375-docker-without-tls' '2375 Docker without TLS' \
                '6443-kubernetes-api' '6443 Kubernetes API' \
                'below-1024' 'below 1024' \
                '0-any-free-port' '0 any free port' \
                'ephemeral-ports' 'ephemeral ports' \
                'who-has-this-port' 'who has this port?' \
                '0-0-0-0-or-127-0-0-1' '0.0.0.0 or 127.0.0.1'
        case cheat-psql
            printf '%s\t%s\n' \
                'url' 'psql URL' \
                'h-p-u-d' 'psql -h -p -U -d' \
                'c' 'psql -c' \
                'f' 'psql -f' \
                'at' 'psql -At' \
                'createdb' 'createdb' \
                'createuser-p' 'createuser -P' \
                'pg-dump-fc' 'pg_dump -Fc' \
                'pg-restore-d' 'pg_restore -d' \
                'pg-isready' 'pg_isready' \
                'l' '\\l' \
                'c-database' '\\c DATABASE' \
                'dt' '\\dt' \
                'd' '\\d' \
                'd-with-sizes' '\\d+ with sizes' \
                'di' '\\di' \
                'dn' '\\dn' \
                'du' '\\du' \
                'df' '\\df' \
                'dx' '\\dx' \
                'conninfo' '\\conninfo' \
                'x-auto' '\\x auto' \
                'timing' '\\timing' \
                'e' '\\e' \
                'i' '\\i' \
                'copy' '\\copy' \
                'watch' '\\watch' \
                'h' '\\h' \
                'all-commands' '\\? all commands' \
                'q' '\\q' \
                'the-prompt-shows' 'the prompt shows -#' \
                'running-queries' 'running queries' \
                'stop-a-query' 'stop a query' \
                'size-of-a-table' 'size of a table' \
                'indexes-nobody-uses' 'indexes nobody uses' \
                'who-waits-for-whom' 'who waits for whom' \
                'the-version' 'the version'
        case cheat-redis
            printf '%s\t%s\n' \
                'cli' 'redis-cli' \
                'ping' 'PING' \
                'info' 'INFO' \
                'select' 'SELECT' \
                'monitor' 'MONITOR' \
                'set' 'SET' \
                'set-with-ex' 'SET with EX' \
                'set-with-nx' 'SET with NX' \
                'get' 'GET' \
                'mset-and-mget' 'MSET and MGET' \
                'incr' 'INCR' \
                'incrby' 'INCRBY' \
                'getdel' 'GETDEL' \
                'del' 'DEL' \
                'exists' 'EXISTS' \
                'expire' 'EXPIRE' \
                'ttl' 'TTL' \
                'persist' 'PERSIST' \
                'scan' 'SCAN' \
                'type' 'TYPE' \
                'key-names' 'key names' \
                'hset' 'HSET' \
                'hget' 'HGET' \
                'hgetall' 'HGETALL' \
                'hincrby' 'HINCRBY' \
                'hdel' 'HDEL' \
                'lpush-and-rpop' 'LPUSH and RPOP' \
                'brpop' 'BRPOP' \
                'lrange' 'LRANGE' \
                'ltrim' 'LTRIM' \
                'llen' 'LLEN' \
                'sadd' 'SADD' \
                'sismember' 'SISMEMBER' \
                'smembers' 'SMEMBERS' \
                'sinter' 'SINTER' \
                'zadd' 'ZADD' \
                'zrange-with-rev' 'ZRANGE with REV' \
                'zincrby' 'ZINCRBY' \
                'zremrangebyscore' 'ZREMRANGEBYSCORE' \
                'pfadd-and-pfcount' 'PFADD and PFCOUNT' \
                'multi-and-exec' 'MULTI and EXEC' \
                'eval' 'EVAL' \
                'publish' 'PUBLISH' \
                'xadd' 'XADD' \
                'maxmemory' 'maxmemory' \
                'maxmemory-policy' 'maxmemory-policy' \
                'rdb-and-aof' 'RDB and AOF' \
                'flushdb' 'FLUSHDB'
        case cheat-rest
            printf '%s\t%s\n' \
                'nouns-not-verbs' 'nouns, not verbs' \
                'plural-for-collections' 'plural for collections' \
                'nested-for-what-belongs-to-it' 'nested for what belongs to it' \
                'query-for-filter-order-page' 'query for filter, order, page' \
                'lower-case-and-hyphens' 'lower case and hyphens' \
                'no-trailing-slash' 'no trailing slash' \
                'ids-that-tell-nothing' 'ids that tell nothing' \
                'an-action-as-a-thing' 'an action as a thing' \
                'version-in-the-path' 'version in the path' \
                'the-method-for-its-job' 'the method for its job' \
                'the-right-status-code' 'the right status code' \
                'created-say-where' 'created: say where' \
                'never-200-for-a-failure' 'never 200 for a failure' \
                'forbidden-or-missing' 'forbidden or missing?' \
                'unreadable-or-invalid' 'unreadable or invalid?' \
                'put-with-all-fields' 'PUT with all fields' \
                'patch-with-a-merge' 'PATCH with a merge' \
                'errors-in-one-shape' 'errors in one shape' \
                'every-fault-at-once' 'every fault at once' \
                'times-in-utc-iso-8601' 'times in UTC, ISO 8601' \
                'money-as-whole-cents' 'money as whole cents' \
                'one-style-of-names' 'one style of names' \
                'a-list-in-an-object' 'a list in an object' \
                'pages-by-number' 'pages by number' \
                'pages-by-cursor' 'pages by cursor' \
                'a-limit-with-a-most' 'a limit with a most' \
                'a-fixed-order' 'a fixed order' \
                'repeatable-requests' 'repeatable requests' \
                'nobody-s-change-lost' 'nobody\'s change lost' \
                'a-description-openapi' 'a description: OpenAPI' \
                'unknown-fields' 'unknown fields'
        case cheat-security
            printf '%s\t%s\n' \
                'validate-every-input' 'validate every input' \
                'sql-with-parameters' 'SQL with parameters' \
                'no-shell-with-input' 'no shell with input' \
                'limit-the-size' 'limit the size' \
                'name-the-fields-you-take' 'name the fields you take' \
                'file-names-from-outside' 'file names from outside' \
                'addresses-from-outside' 'addresses from outside' \
                'escape-what-goes-out' 'escape what goes out' \
                'hash-passwords' 'hash passwords' \
                'long-instead-of-odd' 'long instead of odd' \
                'the-same-answer-for-all' 'the same answer for all' \
                'slow-down-guessing' 'slow down guessing' \
                'short-tokens-checked-fully' 'short tokens, checked fully' \
                'cookies-with-all-three' 'cookies with all three' \
                'csrf' 'CSRF' \
                'a-reset-link-works-once' 'a reset link works once' \
                'ask-for-every-single-thing' 'ask for every single thing' \
                'ask-for-every-action' 'ask for every action' \
                'closed-unless-opened' 'closed unless opened' \
                'least-privilege' 'least privilege' \
                'try-it-as-somebody-else' 'try it as somebody else' \
                'no-secret-in-the-code' 'no secret in the code' \
                'scan-for-secrets' 'scan for secrets' \
                'a-leaked-key-is-revoked' 'a leaked key is revoked' \
                'nothing-secret-in-logs' 'nothing secret in logs' \
                'https-everywhere' 'HTTPS everywhere' \
                'cors-for-named-origins' 'CORS for named origins' \
                'a-limit-for-everybody' 'a limit for everybody' \
                'headers-of-safety' 'headers of safety' \
                'databases-not-in-public' 'databases not in public' \
                'old-holes-in-libraries' 'old holes in libraries' \
                'pin-what-you-build-from' 'pin what you build from' \
                'not-as-root' 'not as root' \
                'no-debug-in-production' 'no debug in production' \
                'errors-that-tell-nothing' 'errors that tell nothing' \
                'fail-closed' 'fail closed' \
                'an-audit-log' 'an audit log' \
                'an-alarm' 'an alarm' \
                'backups-you-have-restored' 'backups you have restored' \
                'a-way-to-tell-you' 'a way to tell you'
        case cheat-shell
            printf '%s\t%s\n' \
                'pipe' 'pipe: |' \
                'write-to-a-file' 'write to a file: >' \
                'append-to-a-file' 'append to a file: >>' \
                'read-from-a-file' 'read from a file: <' \
                'errors-to-a-file-2' 'errors to a file: 2>' \
                'both-into-one-file-2-1' 'both into one file: 2>&1' \
                'throw-output-away-dev-null' 'throw output away: /dev/null' \
                'here-document' 'here-document: <<' \
                'a-command-as-a-file' 'a command as a file: <( )' \
                'and-then' 'and then: &&' \
                'or-else' 'or else: ||' \
                'regardless' 'regardless: ;' \
                'in-the-background' 'in the background: &' \
                'exit-status' 'exit status: $?' \
                'set-a-variable-name-value' 'set a variable: NAME=value' \
                'use-a-variable-name' 'use a variable: "$NAME"' \
                'export-name-value' 'export NAME=value' \
                'for-one-command-name-value-cmd' 'for one command: NAME=value cmd' \
                'env' 'env' \
                'unset-name' 'unset NAME' \
                'default-name-value' 'default: ${NAME:-value}' \
                'required-name-message' 'required: ${NAME:?message}' \
                'output-as-a-value' 'output as a value: $( )' \
                'calculate' 'calculate: $(( ))' \
                'load-a-file-source' 'load a file: source' \
                'path' 'PATH' \
                'single-quotes' 'single quotes: \' \'' \
                'double-quotes' 'double quotes: " "' \
                'any-text' 'any text: *' \
                'one-character' 'one character: ?' \
                'several-words-a-b' 'several words: {a,b}' \
                'home' 'home: ~' \
                'shebang-usr-bin-env-bash' 'shebang: #!/usr/bin/env bash' \
                'set-euo-pipefail' 'set -euo pipefail' \
                'arguments-1-and' 'arguments: "$1" and "$@"' \
                'if' 'if' \
                'for' 'for' \
                'while-read' 'while read' \
                'function' 'function' \
                'trap' 'trap' \
                'bash-n' 'bash -n' \
                'tab' 'Tab' \
                'ctrl-c' 'Ctrl+C' \
                'ctrl-d' 'Ctrl+D' \
                'ctrl-z' 'Ctrl+Z' \
                'ctrl-r' 'Ctrl+R' \
                'ctrl-l' 'Ctrl+L' \
                'ctrl-a-and-ctrl-e' 'Ctrl+A and Ctrl+E' \
                'the-last-command' 'the last command: !!' \
                'history' 'history' \
                'alias' 'alias'
        case cheat-sql
            printf '%s\t%s\n' \
                'create-table' 'CREATE TABLE' \
                'primary-key' 'PRIMARY KEY' \
                'references' 'REFERENCES' \
                'not-null' 'NOT NULL' \
                'unique' 'UNIQUE' \
                'check' 'CHECK' \
                'default' 'DEFAULT' \
                'alter-table' 'ALTER TABLE' \
                'drop-table' 'DROP TABLE' \
                'types' 'types' \
                'insert' 'INSERT' \
                'returning' 'RETURNING' \
                'on-conflict' 'ON CONFLICT' \
                'update' 'UPDATE' \
                'delete' 'DELETE' \
                'truncate' 'TRUNCATE' \
                'select' 'SELECT' \
                'where' 'WHERE' \
                'like' 'LIKE' \
                'in' 'IN' \
                'between' 'BETWEEN' \
                'is-null' 'IS NULL' \
                'coalesce' 'COALESCE' \
                'case' 'CASE' \
                'order-by' 'ORDER BY' \
                'limit-and-offset' 'LIMIT and OFFSET' \
                'keyset-page' 'keyset page' \
                'distinct' 'DISTINCT' \
                'exists' 'EXISTS' \
                'join' 'JOIN' \
                'left-join' 'LEFT JOIN' \
                'anti-join' 'anti join' \
                'count' 'COUNT' \
                'group-by' 'GROUP BY' \
                'having' 'HAVING' \
                'subquery' 'subquery' \
                'with' 'WITH' \
                'union-all' 'UNION ALL' \
                'over' 'OVER' \
                'date-trunc' 'date_trunc' \
                'in-jsonb' '->> in jsonb' \
                'begin-and-commit' 'BEGIN and COMMIT' \
                'rollback' 'ROLLBACK' \
                'for-update' 'FOR UPDATE' \
                'skip-locked' 'SKIP LOCKED' \
                'change-relative-to-what-is-there' 'change relative to what is there' \
                'isolation-level' 'isolation level' \
                'create-index' 'CREATE INDEX' \
                'index-over-several-columns' 'index over several columns' \
                'create-index-concurrently' 'CREATE INDEX CONCURRENTLY' \
                'partial-index' 'partial index' \
                'explain' 'EXPLAIN' \
                'explain-analyze' 'EXPLAIN ANALYZE' \
                'drop-index' 'DROP INDEX' \
                'create-view' 'CREATE VIEW' \
                'grant' 'GRANT' \
                'parameters-never-pasted-text' 'parameters, never pasted text'
        case terms
            printf '%s\t%s\n' \
                'gitignore' '.gitignore' \
                '80-20-rule' '80/20 rule' \
                'accept' 'Accept' \
                'access-control' 'access control' \
                'access-token' 'access token' \
                'acid' 'ACID' \
                'acknowledgement' 'acknowledgement' \
                'active-health-check' 'active health check' \
                'advice' 'advice' \
                'aggregate-function' 'aggregate function' \
                'ai-assistant' 'AI assistant' \
                'alert' 'alert' \
                'amqp' 'AMQP' \
                'annotation' 'annotation' \
                'anonymous-function' 'anonymous function' \
                'any' 'any' \
                'api-contract' 'API contract' \
                'append-only' 'append-only' \
                'application-factory' 'application factory' \
                'argon2id' 'Argon2id' \
                'argument' 'argument' \
                'array' 'array' \
                'assertion' 'assertion' \
                'assignment' 'assignment' \
                'async-function' 'async function' \
                'asynchronous-processing' 'asynchronous processing' \
                'at-least-once-delivery' 'at-least-once delivery' \
                'atomic-operation' 'atomic operation' \
                'attribute' 'attribute' \
                'audit-log' 'audit log' \
                'authentication' 'authentication' \
                'authoritative-server' 'authoritative server' \
                'authorization' 'Authorization' \
                'await' 'await' \
                'b-tree' 'B-tree' \
                'backing-array' 'backing array' \
                'backpressure' 'backpressure' \
                'balanced' 'balanced' \
                'base64url' 'base64url' \
                'bcrypt' 'bcrypt' \
                'bean' 'bean' \
                'bean-validation' 'Bean Validation' \
                'bearer-token' 'bearer token' \
                'big-o' 'Big O' \
                'binary-search' 'binary search' \
                'binary-search-tree' 'binary search tree' \
                'bisect' 'bisect' \
                'blank-import' 'blank import' \
                'blocking' 'blocking' \
                'body' 'body' \
                'bola' 'BOLA' \
                'boolean' 'boolean' \
                'branch' 'branch' \
                'breadcrumb' 'breadcrumb' \
                'breaking-change' 'breaking change' \
                'bug' 'bug' \
                'build-context' 'build context' \
                'build-tool' 'build tool' \
                'burst' 'burst' \
                'bytecode' 'bytecode' \
                'cache' 'cache' \
                'cache-hit' 'cache hit' \
                'cache-key' 'cache key' \
                'cache-miss' 'cache miss' \
                'cache-stampede' 'cache stampede' \
                'cache-aside' 'cache-aside' \
                'cache-control' 'Cache-Control' \
                'cacheable' 'cacheable' \
                'call-stack' 'call stack' \
                'capacity' 'capacity' \
                'cardinality' 'cardinality' \
                'catch' 'catch' \
                'celery' 'Celery' \
                'celery-beat' 'Celery Beat' \
                'channel' 'channel' \
                'check-constraint' 'CHECK constraint' \
                'claim' 'claim' \
                'class' 'class' \
                'client' 'client' \
                'client-error' 'client error' \
                'clone' 'clone' \
                'code-review' 'code review' \
                'coercion' 'coercion' \
                'cold-start' 'cold start' \
                'collection' 'collection' \
                'collection-resource' 'collection resource' \
                'collision' 'collision' \
                'column' 'column' \
                'columnar-database' 'columnar database' \
                'comma-ok' 'comma-ok' \
                'command' 'command' \
                'commit' 'commit' \
                'commit-id' 'commit id' \
                'commit-statement' 'COMMIT statement' \
                'common-table-expression' 'common table expression' \
                'compiler' 'compiler' \
                'composite-index' 'composite index' \
                'concurrency' 'concurrency' \
                'condition' 'condition' \
                'connection-pool' 'connection pool' \
                'connection-pooler' 'connection pooler' \
                'connection-string' 'connection string' \
                'consistent-hashing' 'consistent hashing' \
                'constraint' 'constraint' \
                'constructor' 'constructor' \
                'consumer' 'consumer' \
                'container' 'container' \
                'container-registry' 'container registry' \
                'content-length' 'Content-Length' \
                'content-type' 'Content-Type' \
                'context-manager' 'context manager' \
                'context-switch' 'context switch' \
                'continuous-deployment' 'continuous deployment' \
                'continuous-integration' 'continuous integration' \
                'contract-test' 'contract test' \
                'controller' 'controller' \
                'cookie' 'cookie' \
                'core' 'core' \
                'cors' 'CORS' \
                'counter' 'counter' \
                'coverage' 'coverage' \
                'cpu' 'CPU' \
                'cpu-bound' 'CPU-bound' \
                'cqrs' 'CQRS' \
                'credentials' 'credentials' \
                'cron' 'cron' \
                'cross-compiling' 'cross-compiling' \
                'csrf' 'CSRF' \
                'cursor' 'cursor' \
                'daemon' 'daemon' \
                'data-race' 'data race' \
                'data-structure' 'data structure' \
                'database' 'database' \
                'database-deadlock' 'database deadlock' \
                'database-index' 'database index' \
                'database-sql' 'database/sql' \
                'dataclass' 'dataclass' \
                'dead-letter-queue' 'dead-letter queue' \
                'deadlock' 'deadlock' \
                'decorator' 'decorator' \
                'default-argument' 'default argument' \
                'delete' 'DELETE' \
                'deny-by-default' 'deny by default' \
                'dependency' 'dependency' \
                'dependency-injection' 'dependency injection' \
                'deque' 'deque' \
                'dictionary' 'dictionary' \
                'discriminated-union' 'discriminated union' \
                'dns' 'DNS' \
                'dns-record' 'DNS record' \
                'docker-compose' 'Docker Compose' \
                'dockerfile' 'Dockerfile' \
                'document-database' 'document database' \
                'domain' 'domain' \
                'driver' 'driver' \
                'driver-adapter' 'driver adapter' \
                'dto' 'DTO' \
                'dynamically-typed' 'dynamically typed' \
                'eager-loading' 'eager loading' \
                'edge-case' 'edge case' \
                'embedding' 'embedding' \
                'encapsulation' 'encapsulation' \
                'encoding' 'encoding' \
                'end-to-end-test' 'end-to-end test' \
                'environment-variable' 'environment variable' \
                'error-middleware' 'error middleware' \
                'error-tracker' 'error tracker' \
                'error-value' 'error value' \
                'escape' 'escape' \
                'etag' 'ETag' \
                'event' 'event' \
                'event-loop' 'event loop' \
                'event-sourcing' 'event sourcing' \
                'event-stream' 'event stream' \
                'eventual-consistency' 'eventual consistency' \
                'eviction' 'eviction' \
                'exception' 'exception' \
                'exchange' 'exchange' \
                'executable' 'executable' \
                'exit-status' 'exit status' \
                'explain' 'EXPLAIN' \
                'exponential-backoff' 'exponential backoff' \
                'express' 'Express' \
                'extension' 'extension' \
                'f-string' 'f-string' \
                'factory' 'factory' \
                'fail-open' 'fail open' \
                'failover' 'failover' \
                'fast-forward' 'fast-forward' \
                'fastapi' 'FastAPI' \
                'feature-branch' 'feature branch' \
                'fetch' 'fetch' \
                'fetch-function' 'fetch function' \
                'file-mode' 'file mode' \
                'fingerprint' 'fingerprint' \
                'firewall' 'firewall' \
                'fixed-window' 'fixed window' \
                'fixture' 'fixture' \
                'flag' 'flag' \
                'flaky' 'flaky' \
                'float' 'float' \
                'flyway' 'Flyway' \
                'foreign-key' 'foreign key' \
                'formatter' 'formatter' \
                'fragment' 'fragment' \
                'framework' 'framework' \
                'function' 'function' \
                'gauge' 'gauge' \
                'generics' 'generics' \
                'getter' 'getter' \
                'gil' 'GIL' \
                'git' 'Git' \
                'github' 'GitHub' \
                'go-module' 'Go module' \
                'go-sum' 'go.sum' \
                'goroutine' 'goroutine' \
                'graceful-shutdown' 'graceful shutdown' \
                'grafana' 'Grafana' \
                'graph-database' 'graph database' \
                'group' 'group' \
                'group-by' 'GROUP BY' \
                'hallucination' 'hallucination' \
                'handshake' 'handshake' \
                'happy-path' 'happy path' \
                'hash' 'hash' \
                'hash-table' 'hash table' \
                'having' 'HAVING' \
                'head' 'HEAD' \
                'header' 'header' \
                'health-check' 'health check' \
                'health-gate' 'health gate' \
                'healthcheck' 'healthcheck' \
                'hikaricp' 'HikariCP' \
                'histogram' 'histogram' \
                'history' 'history' \
                'hit-rate' 'hit rate' \
                'hmac' 'HMAC' \
                'horizontal-scaling' 'horizontal scaling' \
                'hs256' 'HS256' \
                'hsts' 'HSTS' \
                'http-method' 'HTTP method' \
                'http-2' 'HTTP/2' \
                'http-3' 'HTTP/3' \
                'i-o-bound' 'I/O-bound' \
                'idempotency-key' 'idempotency key' \
                'idempotent' 'idempotent' \
                'identity-column' 'identity column' \
                'image' 'image' \
                'immutable' 'immutable' \
                'imperative' 'imperative' \
                'import' 'import' \
                'insert' 'INSERT' \
                'instruction' 'instruction' \
                'integer' 'integer' \
                'integration-test' 'integration test' \
                'interface' 'interface' \
                'interpreter' 'interpreter' \
                'invalidation' 'invalidation' \
                'ip-address' 'IP address' \
                'isolation' 'isolation' \
                'jackson' 'Jackson' \
                'javascript' 'JavaScript' \
                'jdbc' 'JDBC' \
                'jdbcclient' 'JdbcClient' \
                'jdk' 'JDK' \
                'jit-compiler' 'JIT compiler' \
                'jitter' 'jitter' \
                'job' 'job' \
                'join' 'JOIN' \
                'json' 'JSON' \
                'json-array' 'JSON array' \
                'json-object' 'JSON object' \
                'jsonb' 'JSONB' \
                'junction-table' 'junction table' \
                'jvm' 'JVM' \
                'jwt' 'JWT' \
                'kernel' 'kernel' \
                'key' 'key' \
                'key-value-store' 'key-value store' \
                'kubernetes' 'Kubernetes' \
                'label' 'label' \
                'latency' 'latency' \
                'layer' 'layer' \
                'lazy-loading' 'lazy loading' \
                'least-connections' 'least connections' \
                'least-privilege' 'least privilege' \
                'left-join' 'LEFT JOIN' \
                'licence' 'licence' \
                'lifespan' 'lifespan' \
                'linter' 'linter' \
                'list' 'list' \
                'list-index' 'list index' \
                'literal-type' 'literal type' \
                'liveness' 'liveness' \
                'load-balancer' 'load balancer' \
                'local-variable' 'local variable' \
                'localhost' 'localhost' \
                'lock' 'lock' \
                'lock-file' 'lock file' \
                'lock-in' 'lock-in' \
                'log' 'log' \
                'log-aggregation' 'log aggregation' \
                'log-injection' 'log injection' \
                'log-level' 'log level' \
                'long-term-release' 'long-term release' \
                'loop' 'loop' \
                'lost-update' 'lost update' \
                'machine-code' 'machine code' \
                'managed-database' 'managed database' \
                'map' 'map' \
                'mass-assignment' 'mass assignment' \
                'memory-page' 'memory page' \
                'merge' 'merge' \
                'merge-commit' 'merge commit' \
                'merge-conflict' 'merge conflict' \
                'message' 'message' \
                'message-broker' 'message broker' \
                'meta-command' 'meta-command' \
                'method' 'method' \
                'metric' 'metric' \
                'middleware' 'middleware' \
                'migration' 'migration' \
                'minimal-example' 'minimal example' \
                'model' 'model' \
                'module' 'module' \
                'monotonic-clock' 'monotonic clock' \
                'multi-stage-build' 'multi-stage build' \
                'mutable' 'mutable' \
                'mutation-testing' 'mutation testing' \
                'n-1-problem' 'N+1 problem' \
                'named-volume' 'named volume' \
                'narrowing' 'narrowing' \
                'nat' 'NAT' \
                'negative-caching' 'negative caching' \
                'network-interface' 'network interface' \
                'nginx' 'Nginx' \
                'nil' 'nil' \
                'node-js' 'Node.js' \
                'normalisation' 'normalisation' \
                'nosql' 'NoSQL' \
                'npm' 'npm' \
                'null' 'NULL' \
                'null-reference' 'null reference' \
                'nullpointerexception' 'NullPointerException' \
                'number' 'number' \
                'o-1' 'O(1)' \
                'o-log-n' 'O(log n)' \
                'o-n-log-n' 'O(n log n)' \
                'o-n' 'O(n)' \
                'o-n-2' 'O(n^2)' \
                'object' 'object' \
                'object-storage' 'object storage' \
                'oom-killer' 'OOM killer' \
                'openapi' 'OpenAPI' \
                'opentelemetry' 'OpenTelemetry' \
                'operating-system' 'operating system' \
                'optimistic-concurrency' 'optimistic concurrency' \
                'optional-property' 'optional property' \
                'orm' 'ORM' \
                'overflow' 'overflow' \
                'owasp' 'OWASP' \
                'paas' 'PaaS' \
                'package' 'package' \
                'package-main' 'package main' \
                'packet' 'packet' \
                'page-cache' 'page cache' \
                'pagination' 'pagination' \
                'parallelism' 'parallelism' \
                'parameter' 'parameter' \
                'parameterised-query' 'parameterised query' \
                'parse' 'parse' \
                'partial-index' 'partial index' \
                'partitioning' 'partitioning' \
                'passive-health-check' 'passive health check' \
                'password-hash' 'password hash' \
                'path-parameter' 'path parameter' \
                'percentile' 'percentile' \
                'permission' 'permission' \
                'personal-access-token' 'personal access token' \
                'pip' 'pip' \
                'pipe' 'pipe' \
                'pointer' 'pointer' \
                'poison-message' 'poison message' \
                'polling' 'polling' \
                'pomodoro-technique' 'Pomodoro technique' \
                'port' 'port' \
                'postgresql' 'PostgreSQL' \
                'prefetch' 'prefetch' \
                'preflight' 'preflight' \
                'primary' 'primary' \
                'primary-key' 'primary key' \
                'primitive-type' 'primitive type' \
                'principal' 'principal' \
                'prisma' 'Prisma' \
                'prisma-schema' 'Prisma schema' \
                'private-address' 'private address' \
                'private-cache' 'private cache' \
                'problem-details' 'problem details' \
                'process' 'process' \
                'process-id' 'process id' \
                'producer' 'producer' \
                'program' 'program' \
                'project' 'project' \
                'projection' 'projection' \
                'prometheus' 'Prometheus' \
                'promise' 'promise' \
                'prompt' 'prompt' \
                'protocol' 'protocol' \
                'psql' 'psql' \
                'published-port' 'published port' \
                'publisher-confirm' 'publisher confirm' \
                'pull' 'pull' \
                'pull-request' 'pull request' \
                'push' 'push' \
                'pydantic' 'Pydantic' \
                'pypi' 'PyPI' \
                'pyproject-toml' 'pyproject.toml' \
                'query-planner' 'query planner' \
                'query-string' 'query string' \
                'queue' 'queue' \
                'quic' 'QUIC' \
                'rabbitmq' 'RabbitMQ' \
                'race-condition' 'race condition' \
                'race-detector' 'race detector' \
                'raise' 'raise' \
                'ram' 'RAM' \
                'rate-limit' 'rate limit' \
                'read-model' 'read model' \
                'read-write-lock' 'read-write lock' \
                'read-your-writes' 'read-your-writes' \
                'readiness' 'readiness' \
                'readme' 'README' \
                'rebase' 'rebase' \
                'receiver' 'receiver' \
                'record' 'record' \
                'recursion' 'recursion' \
                'red' 'RED' \
                'redirect' 'redirect' \
                'redirection' 'redirection' \
                'redis' 'Redis' \
                'reference' 'reference' \
                'refresh-token' 'refresh token' \
                'region' 'region' \
                'regression' 'regression' \
                'relation' 'relation' \
                'relational-database' 'relational database' \
                'release' 'release' \
                'remote' 'remote' \
                'replay' 'replay' \
                'replica' 'replica' \
                'replication-lag' 'replication lag' \
                'repository' 'repository' \
                'request' 'request' \
                'request-context' 'request context' \
                'request-handler' 'request handler' \
                'request-id' 'request id' \
                'request-line' 'request line' \
                'resolver' 'resolver' \
                'resource' 'resource' \
                'response' 'response' \
                'rest' 'REST' \
                'result-backend' 'result backend' \
                'retrieval-practice' 'retrieval practice' \
                'retry-after' 'Retry-After' \
                'return-value' 'return value' \
                'returning' 'RETURNING' \
                'reverse-proxy' 'reverse proxy' \
                'rfc-3339' 'RFC 3339' \
                'role' 'role' \
                'rollback' 'ROLLBACK' \
                'root-directory' 'root directory' \
                'root-node' 'root node' \
                'root-user' 'root user' \
                'rotation' 'rotation' \
                'round-robin' 'round robin' \
                'round-trip' 'round trip' \
                'route' 'route' \
                'router' 'router' \
                'routing' 'routing' \
                'row' 'row' \
                'row-count' 'row count' \
                'row-lock' 'row lock' \
                'runner' 'runner' \
                'safe' 'safe' \
                'salt' 'salt' \
                'scheduler' 'scheduler' \
                'schema' 'schema' \
                'schema-drift' 'schema drift' \
                'scrape' 'scrape' \
                'secret-scanning' 'secret scanning' \
                'select' 'SELECT' \
                'sentinel-error' 'sentinel error' \
                'sentry' 'Sentry' \
                'sentry-dsn' 'Sentry DSN' \
                'sequential-scan' 'sequential scan' \
                'serialise' 'serialise' \
                'server' 'server' \
                'server-error' 'server error' \
                'service' 'service' \
                'service-instance' 'service instance' \
                'session' 'session' \
                'set' 'set' \
                'set-cookie' 'Set-Cookie' \
                'set-up-and-tear-down' 'set-up and tear-down' \
                'settled' 'settled' \
                'shadowing' 'shadowing' \
                'shard-key' 'shard key' \
                'sharding' 'sharding' \
                'shared-cache' 'shared cache' \
                'shebang' 'shebang' \
                'shell' 'shell' \
                'side-effect' 'side effect' \
                'sigkill' 'SIGKILL' \
                'signal' 'signal' \
                'sigterm' 'SIGTERM' \
                'single-flight' 'single flight' \
                'single-point-of-failure' 'single point of failure' \
                'slice' 'slice' \
                'sliding-window' 'sliding window' \
                'snapshot' 'snapshot' \
                'socket' 'socket' \
                'soft-delete' 'soft delete' \
                'sorted-set' 'sorted set' \
                'source-code' 'source code' \
                'spaced-practice' 'spaced practice' \
                'spring-boot' 'Spring Boot' \
                'sql' 'SQL' \
                'sql-injection' 'SQL injection' \
                'sqlstate' 'SQLSTATE' \
                'ssh-key' 'SSH key' \
                'ssrf' 'SSRF' \
                'stack' 'stack' \
                'staging-area' 'staging area' \
                'stale' 'stale' \
                'standard-error' 'standard error' \
                'standard-library' 'standard library' \
                'standard-output' 'standard output' \
                'starter' 'starter' \
                'stash' 'stash' \
                'stateless' 'stateless' \
                'static' 'static' \
                'statically-typed' 'statically typed' \
                'status-code' 'status code' \
                'status-line' 'status line' \
                'sticky-session' 'sticky session' \
                'storage' 'storage' \
                'strict-equality' 'strict equality' \
                'string' 'string' \
                'struct' 'struct' \
                'struct-tag' 'struct tag' \
                'structural-typing' 'structural typing' \
                'structured-logging' 'structured logging' \
                'subject-line' 'subject line' \
                'subquery' 'subquery' \
                'surrogate-pair' 'surrogate pair' \
                'swap' 'swap' \
                'syntax' 'syntax' \
                'system-call' 'system call' \
                'systemd' 'systemd' \
                'table-driven-test' 'table-driven test' \
                'tcp' 'TCP' \
                'template-string' 'template string' \
                'terminal' 'terminal' \
                'test-case' 'test case' \
                'test-database' 'test database' \
                'test-double' 'test double' \
                'test-pyramid' 'test pyramid' \
                'test-runner' 'test runner' \
                'testcontainers' 'Testcontainers' \
                'thread' 'thread' \
                'thread-pool' 'thread pool' \
                'time-series' 'time series' \
                'timeout' 'timeout' \
                'timestamptz' 'TIMESTAMPTZ' \
                'timing-attack' 'timing attack' \
                'tls' 'TLS' \
                'tls-certificate' 'TLS certificate' \
                'to-listen' 'to listen' \
                'token-bucket' 'token bucket' \
                'top-level-domain' 'top-level domain' \
                'trace' 'trace' \
                'traceback' 'traceback' \
                'tracked-file' 'tracked file' \
                'transaction' 'transaction' \
                'transactional-outbox' 'transactional outbox' \
                'tree' 'tree' \
                'tree-node' 'tree node' \
                'trusted-proxy' 'trusted proxy' \
                'truthy' 'truthy' \
                'tsconfig-json' 'tsconfig.json' \
                'ttl' 'TTL' \
                'tuple' 'tuple' \
                'tutorial-hell' 'tutorial hell' \
                'type' 'type' \
                'type-alias' 'type alias' \
                'type-annotation' 'type annotation' \
                'type-assertion' 'type assertion' \
                'type-checking' 'type checking' \
                'type-guard' 'type guard' \
                'type-inference' 'type inference' \
                'type-stripping' 'type stripping' \
                'udp' 'UDP' \
                'unbuffered-channel' 'unbuffered channel' \
                'unchecked-exception' 'unchecked exception' \
                'undefined' 'undefined' \
                'union-type' 'union type' \
                'unit-test' 'unit test' \
                'unknown' 'unknown' \
                'update' 'UPDATE' \
                'upsert' 'upsert' \
                'upstream-branch' 'upstream branch' \
                'upstream-server' 'upstream server' \
                'url' 'URL' \
                'user-role' 'user role' \
                'utf-8' 'UTF-8' \
                'uvicorn' 'Uvicorn' \
                'valkey' 'Valkey' \
                'value' 'value' \
                'variable' 'variable' \
                'version-control' 'version control' \
                'vertical-scaling' 'vertical scaling' \
                'virtual-environment' 'virtual environment' \
                'virtual-thread' 'virtual thread' \
                'void' 'void' \
                'volatile' 'volatile' \
                'vps' 'VPS' \
                'waitgroup' 'WaitGroup' \
                'web-origin' 'web origin' \
                'webhook' 'webhook' \
                'where' 'WHERE' \
                'wide-column-store' 'wide-column store' \
                'window-function' 'window function' \
                'work-factor' 'work factor' \
                'worker' 'worker' \
                'workflow' 'workflow' \
                'working-directory' 'working directory' \
                'working-tree' 'working tree' \
                'wrapping-an-error' 'wrapping an error' \
                'write-model' 'write model' \
                'write-through' 'write-through' \
                'x-forwarded-for' 'X-Forwarded-For' \
                'xss' 'XSS' \
                'zero-value' 'zero value' \
                'zod' 'zod'
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
        case 'cheat'
        case 'glossary'
            printf '%s\t%s\n' \
                '--all' 'Every term with what it means'
        case 'setup'
            printf '%s\t%s\n' \
                '--level' 'Who you are: beginner, frontend, student or polyglot' \
                '--knows' 'The languages you know, with commas between them, or none' \
                '--minutes' 'The minutes you have on each day' \
                '--track' 'This track, instead of the one picked' \
                '--yes' 'Ask nothing: take the options, and for the rest what is set or usual'
        case 'place'
            printf '%s\t%s\n' \
                '--url' 'Check a program that runs at this address' \
                '--yes-this-host' 'The address may be another machine: it is yours to check' \
                '--dir' 'The folder of your program; else this one' \
                '--check' 'Ask nothing, only check the program at hand' \
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
        case 'hint'
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
        case 'cheat 0 *'
            echo 'sheets'
        case 'cheat 1 big-o'
            echo 'cheat-big-o'
        case 'cheat 1 curl'
            echo 'cheat-curl'
        case 'cheat 1 docker'
            echo 'cheat-docker'
        case 'cheat 1 git'
            echo 'cheat-git'
        case 'cheat 1 http-headers'
            echo 'cheat-http-headers'
        case 'cheat 1 http-methods'
            echo 'cheat-http-methods'
        case 'cheat 1 http-status'
            echo 'cheat-http-status'
        case 'cheat 1 json'
            echo 'cheat-json'
        case 'cheat 1 jwt'
            echo 'cheat-jwt'
        case 'cheat 1 linux'
            echo 'cheat-linux'
        case 'cheat 1 ports'
            echo 'cheat-ports'
        case 'cheat 1 psql'
            echo 'cheat-psql'
        case 'cheat 1 redis'
            echo 'cheat-redis'
        case 'cheat 1 rest'
            echo 'cheat-rest'
        case 'cheat 1 security'
            echo 'cheat-security'
        case 'cheat 1 shell'
            echo 'cheat-shell'
        case 'cheat 1 sql'
            echo 'cheat-sql'
        case 'cheat *'
            echo ''
        case 'glossary 0 *'
            echo 'terms'
        case 'glossary *'
            echo ''
        case 'place *'
            echo 'phases lessons exercises projects milestones'
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
        case 'hint 0 *'
            echo 'exercises'
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
        case 'place --url'
            echo ''
        case 'place --dir'
            echo 'folders'
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
