# Completes roadmap in PowerShell, without starting it: every word is in here.
# To use it, put this into $PROFILE:
#   roadmap completion powershell | Out-String | Invoke-Expression
#
# Generated from the commands and the road; to write it anew:
#   ./mvnw -q test -Dtest=CompletionScriptsTest -Dcompletions.write=true

Register-ArgumentCompleter -Native -CommandName 'roadmap' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The words of each list, each followed by its title.
    $lists = @{
        'commands' = @(
            'next', 'What to do now, and why',
            'read', 'Read a lesson in the terminal',
            'map', 'The road, with marks and progress bars',
            'show', 'Everything about one phase, lesson, exercise or project',
            'search', 'Find lessons, exercises, projects and notes by words',
            'setup', 'Settle your level, languages, time a day and track',
            'place', 'Mark what you know already, by a short quiz',
            'start', 'Begin a step',
            'done', 'Record a step as done',
            'skip', 'Leave a step out; it never counts as done',
            'reopen', 'Take a step up again',
            'undo', 'Take back the last change, whatever it was',
            'note', 'Write a note on a step, or read your notes',
            'log', 'Log time you worked',
            'today', 'What you did today, and what is due',
            'stats', 'Progress, streak, heat map, hours',
            'plan', 'When you will be through, at your real and planned pace',
            'history', 'What happened when',
            'check', 'Prove your program: start it, test it, explain what fails',
            'watch', 'Check again whenever a file changes',
            'review', 'Questions that are due, before you forget the answers',
            'quiz', 'Questions of a phase or a lesson, any time',
            'serve', 'The practice server: a task API to talk to',
            'hunt', 'A practice server with a hidden fault: find it',
            'config', 'Show or change settings',
            'export', 'Write all progress as JSON lines',
            'import', 'Merge exported progress; nothing is ever lost',
            'backup', 'Copy the progress file safely',
            'restore', 'Go back to a backup, keeping the present state as one',
            'doctor', 'What is installed, and is everything well',
            'validate', 'Check a road''s YAML files',
            'completion', 'Print the completion script of a shell',
            'help', 'Help on a command or a topic'
        )
        'color' = @(
            'auto', '',
            'always', '',
            'never', ''
        )
        'lessons' = @(
            'learning-how-to-learn', 'Learning how to learn',
            'embrace-beginner', 'Embrace being a beginner',
            'build-things', 'Build things',
            'use-google-and-ai', 'Use Google like a pro',
            'consistency', 'Consistency over intensity',
            'eighty-twenty', 'The 80/20 rule',
            'how-computers-work', 'How computers work',
            'os-basics', 'Operating systems basics',
            'linux-commands', 'Linux commands to know by heart',
            'cpu-ram-storage', 'CPU, RAM and storage in detail',
            'compiled-vs-interpreted', 'Loading and executing programs',
            'processes-threads', 'Processes and threads',
            'concurrency-models', 'Sequential and parallel execution',
            'ip-and-ports', 'IP addresses and ports',
            'tcp-udp', 'TCP and UDP',
            'dns', 'DNS',
            'request-response-cycle', 'The request-response cycle',
            'http-methods-intro', 'HTTP methods, a first look',
            'http-status-intro', 'HTTP status codes, a first look',
            'arrays-lists', 'Arrays and lists',
            'hash-tables', 'Hash tables',
            'stacks-queues', 'Stacks and queues',
            'trees', 'Trees',
            'big-o', 'Big O notation',
            'choose-language', 'Order of languages',
            'py-why', 'Why Python, and a first look',
            'py-variables', 'Variables and data types in Python',
            'py-collections', 'Lists, dictionaries, sets and tuples',
            'py-control-flow', 'Control flow in Python',
            'py-functions', 'Functions in Python',
            'py-classes', 'Classes and objects in Python',
            'py-files', 'File handling in Python',
            'py-errors', 'Error handling in Python',
            'py-modules', 'Modules and packages',
            'py-venv', 'Virtual environments and pip',
            'go-why', 'Why Go, and a first look',
            'go-syntax', 'Basic syntax and types in Go',
            'go-structs-interfaces', 'Structs and interfaces',
            'go-slices', 'Arrays and slices',
            'go-maps', 'Maps',
            'go-concurrency', 'Goroutines and channels',
            'go-http', 'HTTP server with the standard library',
            'go-habits', 'Habits Go enforces',
            'ts-why', 'Why TypeScript, and a first look',
            'ts-types', 'Basic types in TypeScript',
            'ts-interfaces', 'Interfaces and types',
            'ts-async', 'Async/await',
            'ts-express', 'Express with TypeScript',
            'java-why', 'Why Java, and a first look',
            'java-syntax', 'Basic syntax of Java',
            'java-classes', 'Classes and objects in Java',
            'java-spring-boot', 'Spring Boot',
            'why-git', 'Why Git',
            'git-concepts', 'Repository, commit, branch, remote',
            'git-commands', 'The commands of every day',
            'gitignore', '.gitignore',
            'github', 'GitHub and a README that works',
            'git-workflow', 'From branch to pull request',
            'git-habits', 'Commits worth reading',
            'nine-steps', 'From URL to page in nine steps',
            'http-deep-dive', 'HTTP, read with your own eyes',
            'status-codes', 'HTTP status codes',
            'headers', 'Headers you should know',
            'rest-principles', 'Designing a REST API',
            'json', 'JSON',
            'sql-vs-nosql', 'SQL and NoSQL',
            'postgresql', 'PostgreSQL',
            'sql-create', 'Creating tables',
            'sql-insert', 'Inserting data',
            'sql-query', 'Querying data',
            'sql-update-delete', 'Updating and deleting data',
            'indexes', 'Indexes',
            'orms', 'ORMs',
            'task-api-spec', 'The contract of the task API',
            'api-go', 'The task API in Go',
            'api-python', 'The task API in Python with FastAPI',
            'api-typescript', 'The task API in TypeScript with Express',
            'api-java', 'The task API in Java with Spring Boot',
            'setup-postgresql', 'Setting up PostgreSQL',
            'db-python', 'PostgreSQL from Python with psycopg',
            'db-go', 'PostgreSQL from Go with database/sql and pgx',
            'db-typescript', 'PostgreSQL from TypeScript: pg and Prisma',
            'db-java', 'PostgreSQL from Java with JdbcClient',
            'how-auth-works', 'How authentication works',
            'password-hashing', 'Password hashing',
            'jwt', 'JSON Web Tokens',
            'protect-routes', 'Protecting routes',
            'security-checklist', 'A basic security checklist',
            'test-types', 'Types of tests',
            'unit-tests', 'Unit tests',
            'integration-tests', 'Integration tests',
            'fixtures', 'Fixtures and factories',
            'what-to-test', 'What to test',
            'docker', 'Docker',
            'docker-compose', 'Docker Compose',
            'vps', 'Deploying to a server',
            'cicd', 'CI/CD with GitHub Actions',
            'cloud-platforms', 'Cloud platforms',
            'why-caching', 'Why caching',
            'redis-basics', 'Redis basics',
            'caching-strategies', 'Caching strategies',
            'what-to-cache', 'What to cache',
            'async-pattern', 'The asynchronous pattern',
            'rabbitmq-celery', 'RabbitMQ, Celery and workers',
            'async-use-cases', 'Use cases for async processing',
            'logging', 'Logging',
            'health-checks', 'Health checks',
            'sentry', 'Error tracking with Sentry',
            'metrics', 'Metrics',
            'scaling', 'Scaling',
            'load-balancing', 'Load balancing',
            'rate-limiting', 'Rate limiting',
            'database-scaling', 'Database scaling',
            'cqrs', 'CQRS',
            'event-sourcing', 'Event sourcing'
        )
        'lang' = @(
            'python', '',
            'go', '',
            'typescript', '',
            'java', ''
        )
        'phases' = @(
            'right-mindset', 'Phase 0: The right mindset',
            'cs-fundamentals', 'Phase 1: Computer science fundamentals',
            'first-language', 'Phase 2: Pick your first language and master it',
            'git', 'Phase 3: Version control with Git',
            'web', 'Phase 4: Understanding the web',
            'databases', 'Phase 5: Databases',
            'build-apis', 'Phase 6: Building APIs with each language',
            'connect-database', 'Phase 7: Connecting to a database',
            'auth-security', 'Phase 8: Authentication and security',
            'testing', 'Phase 9: Testing',
            'deployment', 'Phase 10: Deployment',
            'redis-caching', 'Phase 11: Caching with Redis',
            'message-queues', 'Phase 12: Message queues and async processing',
            'monitoring', 'Phase 13: Monitoring and observability',
            'advanced', 'Phase 14: Advanced topics'
        )
        'exercises' = @(
            'small-programs', 'A hundred small programs',
            'daily-pomodoro', 'Twenty-five minutes every day',
            'terminal-week', 'A week in the terminal',
            'weekend-computers', 'A weekend on how computers work',
            'py-guess', 'A number guessing game',
            'py-calculator', 'A calculator in the terminal',
            'py-todo', 'A todo list in the terminal',
            'py-word-count', 'The most common words of a file',
            'py-csv', 'A CSV reader with tidy output',
            'go-file-server', 'A static file server',
            'go-scraper', 'A concurrent web scraper',
            'go-tasks-api', 'A task API in Go, in memory',
            'go-weather-cli', 'A weather client for the terminal',
            'ts-json-cli', 'A command-line tool for JSON files',
            'ts-express-api', 'A REST API with Express',
            'java-bank', 'A simple bank',
            'java-library-api', 'A library API with Spring Boot',
            'ts-prisma-api', 'An API on PostgreSQL with Prisma',
            'git-every-project', 'Put every project under Git and on GitHub',
            'github-profile', 'A GitHub profile you would hire',
            'walk-task-api', 'The task API',
            'walk-task-db', 'The task API on PostgreSQL'
        )
        'projects' = @(
            'personal-blog-api', 'Project 1: Personal blog API',
            'url-shortener', 'Project 2: URL shortener',
            'library-management', 'Project 3: Library management system',
            'realtime-chat', 'Project 4: Real-time chat application',
            'ecommerce-api', 'Project 5: E-commerce API',
            'task-management', 'Project 6: Task management system',
            'employee-management', 'Project 7: Employee management system',
            'banking-app', 'Project 8: Banking application',
            'url-shortener-scale', 'Project 9: URL shortener at scale',
            'video-pipeline', 'Project 10: Video processing pipeline',
            'distributed-scheduler', 'Project 11: Distributed task scheduler'
        )
        'milestones' = @(
            'personal-blog-api/schema-first', 'Schema before code',
            'personal-blog-api/design-endpoints', 'Endpoints designed and documented',
            'personal-blog-api/create-posts', 'Posts can be created',
            'personal-blog-api/read-posts', 'Posts can be read',
            'personal-blog-api/update-posts', 'Posts can be changed',
            'personal-blog-api/delete-posts', 'Posts can be deleted',
            'personal-blog-api/postgresql-storage', 'Posts live in PostgreSQL',
            'personal-blog-api/authentication', 'The author logs in',
            'personal-blog-api/owner-only', 'Only the owner creates and edits',
            'personal-blog-api/pagination', 'The list of posts is paged',
            'personal-blog-api/errors-validation', 'Errors handled, input validated',
            'personal-blog-api/tests', 'Critical paths tested',
            'personal-blog-api/readme', 'A README that gets a stranger started',
            'personal-blog-api/clean-history', 'A clean public history',
            'personal-blog-api/deploy', 'Reachable on the internet',
            'personal-blog-api/pipeline', 'Tests and deployment run by themselves',
            'personal-blog-api/comments', 'Comments',
            'personal-blog-api/categories-tags', 'Categories and tags',
            'personal-blog-api/search', 'A search endpoint',
            'url-shortener/schema-first', 'Schema before code',
            'url-shortener/design-endpoints', 'Endpoints designed and documented',
            'url-shortener/shorten', 'A long URL becomes a short one',
            'url-shortener/redirect', 'A visit is redirected to the original',
            'url-shortener/count-visits', 'Visits are counted for each short URL',
            'url-shortener/errors-validation', 'Errors handled, input validated',
            'url-shortener/tests', 'Critical paths tested',
            'url-shortener/readme', 'A README that gets a stranger started',
            'url-shortener/clean-history', 'A clean public history',
            'url-shortener/deploy', 'Reachable on the internet',
            'url-shortener/pipeline', 'Tests and deployment run by themselves',
            'url-shortener/expiry', 'Links can expire',
            'url-shortener/custom-codes', 'Custom short codes',
            'url-shortener/analytics-dashboard', 'An analytics dashboard',
            'library-management/schema-first', 'Schema before code',
            'library-management/design-endpoints', 'Endpoints designed and documented',
            'library-management/manage-books', 'Books are managed',
            'library-management/manage-members', 'Members are managed',
            'library-management/manage-loans', 'Borrowing is recorded',
            'library-management/available-only', 'Only available books are lent',
            'library-management/returns', 'Books come back',
            'library-management/due-dates', 'Loans have a due date',
            'library-management/fines', 'Late returns cost a fine',
            'library-management/reminders', 'Overdue books cause a reminder',
            'library-management/errors-validation', 'Errors handled, input validated',
            'library-management/tests', 'Critical paths tested',
            'library-management/readme', 'A README that gets a stranger started',
            'library-management/clean-history', 'A clean public history',
            'library-management/deploy', 'Reachable on the internet',
            'library-management/pipeline', 'Tests and deployment run by themselves',
            'library-management/email-notifications', 'E-mail notifications',
            'library-management/search', 'A search interface',
            'library-management/reservations', 'Reservations',
            'realtime-chat/schema-first', 'Schema before code',
            'realtime-chat/design-endpoints', 'Endpoints designed and documented',
            'realtime-chat/create-rooms', 'Rooms can be created',
            'realtime-chat/live-messages', 'Messages arrive in real time',
            'realtime-chat/stored-messages', 'Messages are stored in a database',
            'realtime-chat/history', 'Joining shows the history',
            'realtime-chat/many-users', 'Several users share a room',
            'realtime-chat/errors-validation', 'Errors handled, input validated',
            'realtime-chat/tests', 'Critical paths tested',
            'realtime-chat/readme', 'A README that gets a stranger started',
            'realtime-chat/clean-history', 'A clean public history',
            'realtime-chat/deploy', 'Reachable on the internet',
            'realtime-chat/pipeline', 'Tests and deployment run by themselves',
            'realtime-chat/file-sharing', 'File sharing',
            'realtime-chat/typing-indicators', 'Typing indicators',
            'realtime-chat/message-search', 'Message search',
            'ecommerce-api/schema-first', 'Schema before code',
            'ecommerce-api/design-endpoints', 'Endpoints designed and documented',
            'ecommerce-api/browse-products', 'Products can be browsed',
            'ecommerce-api/cart', 'Products go into a cart',
            'ecommerce-api/orders', 'Orders can be placed',
            'ecommerce-api/order-history', 'Order history',
            'ecommerce-api/inventory', 'Inventory is managed',
            'ecommerce-api/payments', 'Stripe takes the payment',
            'ecommerce-api/order-emails', 'Orders are confirmed by e-mail',
            'ecommerce-api/errors-validation', 'Errors handled, input validated',
            'ecommerce-api/tests', 'Critical paths tested',
            'ecommerce-api/readme', 'A README that gets a stranger started',
            'ecommerce-api/clean-history', 'A clean public history',
            'ecommerce-api/deploy', 'Reachable on the internet',
            'ecommerce-api/pipeline', 'Tests and deployment run by themselves',
            'ecommerce-api/reviews', 'Product reviews',
            'ecommerce-api/discount-codes', 'Discount codes',
            'ecommerce-api/admin-dashboard', 'An admin dashboard',
            'task-management/schema-first', 'Schema before code',
            'task-management/design-endpoints', 'Endpoints designed and documented',
            'task-management/boards', 'Boards',
            'task-management/lists', 'Lists',
            'task-management/cards', 'Cards',
            'task-management/move-cards', 'Cards move, live on every screen',
            'task-management/comments', 'Cards have comments',
            'task-management/due-dates', 'Cards have due dates',
            'task-management/shared-boards', 'Several users share a board',
            'task-management/errors-validation', 'Errors handled, input validated',
            'task-management/tests', 'Critical paths tested',
            'task-management/readme', 'A README that gets a stranger started',
            'task-management/clean-history', 'A clean public history',
            'task-management/deploy', 'Reachable on the internet',
            'task-management/pipeline', 'Tests and deployment run by themselves',
            'task-management/attachments', 'File attachments',
            'task-management/notifications', 'Notifications',
            'task-management/board-templates', 'Board templates',
            'employee-management/schema-first', 'Schema before code',
            'employee-management/design-endpoints', 'Endpoints designed and documented',
            'employee-management/crud-employees', 'Employees can be managed',
            'employee-management/crud-departments', 'Departments can be managed',
            'employee-management/crud-roles', 'Roles can be managed',
            'employee-management/search-filter', 'Search and filtering',
            'employee-management/department-reports', 'Reports for each department',
            'employee-management/spring-stack', 'Built on Spring Boot, Spring Data JPA and PostgreSQL',
            'employee-management/errors-validation', 'Errors handled, input validated',
            'employee-management/tests', 'Critical paths tested',
            'employee-management/readme', 'A README that gets a stranger started',
            'employee-management/clean-history', 'A clean public history',
            'employee-management/deploy', 'Reachable on the internet',
            'employee-management/pipeline', 'Tests and deployment run by themselves',
            'employee-management/spring-security', 'Authentication with Spring Security',
            'employee-management/excel-export', 'Excel export',
            'employee-management/audit-log', 'Audit logging',
            'banking-app/schema-first', 'Schema before code',
            'banking-app/design-endpoints', 'Endpoints designed and documented',
            'banking-app/accounts', 'Accounts can be created',
            'banking-app/deposits', 'Money can be deposited',
            'banking-app/withdrawals', 'Money can be withdrawn',
            'banking-app/transfers', 'Money moves between accounts',
            'banking-app/safe-concurrency', 'Concurrent transactions are safe',
            'banking-app/history', 'Transaction history',
            'banking-app/interest', 'Savings accounts earn interest',
            'banking-app/errors-validation', 'Errors handled, input validated',
            'banking-app/tests', 'Critical paths tested',
            'banking-app/readme', 'A README that gets a stranger started',
            'banking-app/clean-history', 'A clean public history',
            'banking-app/deploy', 'Reachable on the internet',
            'banking-app/pipeline', 'Tests and deployment run by themselves',
            'banking-app/scheduled-interest', 'Scheduled interest payments',
            'banking-app/currency-conversion', 'Currency conversion',
            'banking-app/fraud-detection', 'Fraud detection',
            'url-shortener-scale/schema-first', 'Schema before code',
            'url-shortener-scale/design-endpoints', 'Endpoints designed and documented',
            'url-shortener-scale/millions-of-urls', 'Designed for millions of URLs',
            'url-shortener-scale/billions-of-redirects', 'Designed for billions of redirects',
            'url-shortener-scale/popular-cache', 'Redis caches popular URLs',
            'url-shortener-scale/cdn-redirects', 'A CDN serves redirects',
            'url-shortener-scale/rate-limiting', 'Rate limiting',
            'url-shortener-scale/kubernetes', 'Deployed with Docker and Kubernetes',
            'url-shortener-scale/errors-validation', 'Errors handled, input validated',
            'url-shortener-scale/tests', 'Critical paths tested',
            'url-shortener-scale/readme', 'A README that gets a stranger started',
            'url-shortener-scale/clean-history', 'A clean public history',
            'url-shortener-scale/deploy', 'Reachable on the internet',
            'url-shortener-scale/pipeline', 'Tests and deployment run by themselves',
            'url-shortener-scale/kafka-analytics', 'An analytics pipeline with Kafka',
            'url-shortener-scale/ab-testing', 'A/B testing of redirects',
            'video-pipeline/schema-first', 'Schema before code',
            'video-pipeline/design-endpoints', 'Endpoints designed and documented',
            'video-pipeline/upload', 'Videos can be uploaded',
            'video-pipeline/background-processing', 'Processing runs in the background',
            'video-pipeline/thumbnails', 'Thumbnails are made',
            'video-pipeline/transcode', 'Videos are transcoded to 360p, 720p and 1080p',
            'video-pipeline/streaming', 'Videos can be streamed',
            'video-pipeline/queue', 'A message queue drives the pipeline',
            'video-pipeline/object-storage', 'Videos lie in S3-compatible storage',
            'video-pipeline/errors-validation', 'Errors handled, input validated',
            'video-pipeline/tests', 'Critical paths tested',
            'video-pipeline/readme', 'A README that gets a stranger started',
            'video-pipeline/clean-history', 'A clean public history',
            'video-pipeline/deploy', 'Reachable on the internet',
            'video-pipeline/pipeline', 'Tests and deployment run by themselves',
            'video-pipeline/subtitles', 'Subtitles',
            'video-pipeline/video-search', 'Video search',
            'video-pipeline/content-moderation', 'Content moderation',
            'distributed-scheduler/schema-first', 'Schema before code',
            'distributed-scheduler/design-endpoints', 'Endpoints designed and documented',
            'distributed-scheduler/run-at-time', 'Tasks run at a set time',
            'distributed-scheduler/run-at-intervals', 'Tasks run at intervals',
            'distributed-scheduler/millions-of-tasks', 'It handles millions of tasks',
            'distributed-scheduler/retries', 'Failed tasks are retried',
            'distributed-scheduler/many-workers', 'Work is spread over workers',
            'distributed-scheduler/dashboard', 'A dashboard shows the task history',
            'distributed-scheduler/errors-validation', 'Errors handled, input validated',
            'distributed-scheduler/tests', 'Critical paths tested',
            'distributed-scheduler/readme', 'A README that gets a stranger started',
            'distributed-scheduler/clean-history', 'A clean public history',
            'distributed-scheduler/deploy', 'Reachable on the internet',
            'distributed-scheduler/pipeline', 'Tests and deployment run by themselves',
            'distributed-scheduler/task-dependencies', 'Task dependencies',
            'distributed-scheduler/rate-limiting', 'Rate limiting',
            'distributed-scheduler/webhook-notifications', 'Webhook notifications'
        )
        'level' = @(
            'beginner', '',
            'frontend', '',
            'student', '',
            'polyglot', ''
        )
        'languages' = @(
            'python', 'Python',
            'go', 'Go',
            'typescript', 'TypeScript',
            'java', 'Java'
        )
        'minutes' = @(
            '30', '',
            '45', '',
            '60', '',
            '90', '',
            '120', ''
        )
        'tracks' = @(
            'by-path', 'The guide''s closing path',
            'by-phase', 'Phase by phase'
        )
        'day' = @(
            'today', '',
            'yesterday', ''
        )
        'stage' = @(
            'memory', '',
            'sql', '',
            'auth', '',
            'cache', '',
            'jobs', '',
            'observe', '',
            'limit', ''
        )
        'host' = @(
            '127.0.0.1', '',
            '0.0.0.0', ''
        )
        'log' = @(
            'text', '',
            'json', ''
        )
        'fault' = @(
            'create-answers-200', '',
            'no-location', '',
            'wrong-location', '',
            'completed-defaults-true', '',
            'title-lower-cased', '',
            'client-id-honoured', '',
            'client-id-overwrites', '',
            'unknown-fields-stored', '',
            'charset-refused', '',
            'chunked-read-as-empty', '',
            'lost-write', '',
            'wrong-id-returned', '',
            'empty-list-null', '',
            'empty-list-404', '',
            'list-random-order', '',
            'list-repeats-tenth', '',
            'list-drops-newest', '',
            'list-lacks-completed', '',
            'get-changes-state', '',
            'title-null-accepted', '',
            'blank-title-accepted', '',
            'malformed-json-500', '',
            'array-body-500', '',
            'stores-before-validating', '',
            'title-cut-at-255', '',
            'errors-with-200', '',
            'unknown-id-200-null', '',
            'unknown-id-500', '',
            'second-delete-500', '',
            'no-allow', '',
            'unknown-method-as-get', '',
            'stack-trace-in-errors', '',
            'problem-status-differs', '',
            'completed-cannot-be-unset', '',
            'put-resets-created-at', '',
            'put-changes-all', '',
            'put-without-title-blanks', '',
            'put-unknown-id-200', '',
            'put-half-applied', '',
            'put-toggles-completed', '',
            'body-id-moves-task', '',
            'deleted-still-readable', '',
            'deleted-still-listed', '',
            'delete-by-prefix', '',
            'ids-reused', '',
            'completed-as-text', '',
            'html-content-type', '',
            'latin-1-output', '',
            'titles-html-escaped', '',
            'titles-normalised', '',
            'lone-surrogate-poisons-list', '',
            'id-as-32-bit', '',
            'time-without-zone', '',
            'time-as-epoch', '',
            'clock-an-hour-off', '',
            'no-content-with-body', '',
            'head-with-body', '',
            'length-in-characters', '',
            'closes-without-saying', '',
            'ignores-connection-close', '',
            'refused-body-left-unread', '',
            'one-worker', '',
            'ignores-term', '',
            'id-race', '',
            'list-loses-under-load', '',
            'one-in-twenty-503', '',
            'seventh-answer-slow', '',
            'nagle-delay', '',
            'sql-by-concatenation', '',
            'leaks-connections', '',
            'sql-in-memory-only', '',
            'acknowledges-before-commit', '',
            'expired-token-accepted', '',
            'alg-none-accepted', '',
            'signature-ignored', '',
            'other-users-task-readable', '',
            'hash-in-answer', '',
            'login-tells-unknown-user', '',
            'constant-etag', '',
            'stale-cache-after-put', '',
            'cache-shared-between-users', '',
            'job-done-too-early', '',
            'job-runs-twice', '',
            'jobs-lost-at-restart', '',
            'health-ignores-database', '',
            'counter-misses-errors', '',
            'limit-off-by-one', '',
            'limit-shared-by-all', '',
            'limit-racy', '',
            'no-retry-after', ''
        )
        'hunt' = @(
            'easy', '',
            'medium', '',
            'hard', ''
        )
        'config' = @(
            'track', '',
            'languages', '',
            'examples', '',
            'minutes-a-day', '',
            'level', '',
            'desired-retention', '',
            'new-a-day', '',
            'reviews-a-day', ''
        )
        'desired-retention' = @(
            '80', '',
            '85', '',
            '90', '',
            '95', ''
        )
        'new-a-day' = @(
            '0', '',
            '5', '',
            '10', '',
            '20', ''
        )
        'reviews-a-day' = @(
            '20', '',
            '40', '',
            '60', '',
            '100', ''
        )
        'completion' = @(
            'bash', '',
            'zsh', '',
            'fish', '',
            'powershell', ''
        )
        'topics' = @(
            'states', 'What the states of a step mean, and what counts',
            'tracks', 'The orders through the road, and the languages',
            'files', 'Where everything lies, and the environment',
            'keys', 'What to press at the prompt',
            'json', 'Data for programs',
            'exit-codes', 'What a command ends with',
            'authoring', 'How to write lessons, or a road of your own'
        )
    }

    # The options of each command, each followed by what it does.
    $options = @{
        '' = @(
            '-V', 'Which roadmap this is',
            '--version', 'Which roadmap this is'
        )
        'next' = @(
            '--why', 'Also what else was weighed, and what is locked by what'
        )
        'read' = @(
            '--lang', 'Show examples in this language, from now on',
            '--no-pager', 'Write all of it at once',
            '--web', 'As a page in the browser',
            '--no-open', 'With --web: only write the page and say where it is',
            '--out', 'With --web: write the page to this file'
        )
        'map' = @()
        'show' = @()
        'search' = @(
            '--limit', 'How many results; 10 unless told'
        )
        'setup' = @(
            '--level', 'Who you are: beginner, frontend, student or polyglot',
            '--knows', 'The languages you know, with commas between them, or none',
            '--minutes', 'The minutes you have on each day',
            '--track', 'This track, instead of the one picked',
            '--yes', 'Ask nothing: take the options, and for the rest what is set or usual'
        )
        'place' = @(
            '--from', 'Begin with this phase',
            '--dry-run', 'Show what would be marked, and mark nothing',
            '--yes', 'Mark without asking again'
        )
        'start' = @()
        'done' = @()
        'skip' = @(
            '--reason', 'Why, for your later self'
        )
        'reopen' = @()
        'undo' = @()
        'note' = @()
        'log' = @(
            '--day', 'A day before: yesterday, or a date'
        )
        'today' = @()
        'stats' = @()
        'plan' = @()
        'history' = @(
            '--limit', 'How many entries; 20 unless told'
        )
        'check' = @(
            '--url', 'Check a program that runs already, at this address',
            '--yes-this-host', 'The address may be another machine: it is yours to check',
            '-v', 'Show every failure in full, and what passed',
            '--verbose', 'Show every failure in full, and what passed',
            '--only', 'Only these checks, with commas between',
            '--seed', 'Make the same random values as another run',
            '--hint', 'Show so many hints with a failure',
            '--dir', 'The folder of your program; else this one',
            '--no-remember', 'Do not write the command into roadmap.yaml',
            '--junit', 'Also write a report for a CI server',
            '--html', 'Also write a page to look at or to pass on',
            '--list', 'List the suites, or the checks of one',
            '--dry-run', 'Say what would be done, and do nothing'
        )
        'watch' = @(
            '--url', 'Check a program that runs already, at this address',
            '--yes-this-host', 'The address may be another machine: it is yours to check',
            '-v', 'Show every failure in full, and what passed',
            '--verbose', 'Show every failure in full, and what passed',
            '--only', 'Only these checks, with commas between',
            '--seed', 'Make the same random values as another run',
            '--hint', 'Show so many hints with a failure',
            '--dir', 'The folder of your program; else this one',
            '--no-remember', 'Do not write the command into roadmap.yaml'
        )
        'review' = @(
            '--limit', 'How many questions at most; 15 unless told',
            '--answers', 'With --json: also the answers and their reasons',
            '--answer', 'With --json: read answers as JSON lines from stdin and print how each was graded'
        )
        'quiz' = @(
            '--limit', 'How many questions at most; 10 unless told, a whole lesson',
            '--answers', 'With --json: also the answers and their reasons',
            '--answer', 'With --json: read answers as JSON lines from stdin and print how each was graded'
        )
        'serve' = @(
            '--stage', 'How much it can do, by name or phase: memory (6), sql (7), auth (8), cache (11), jobs (12), observe (13), limit (14); each has what the ones before it have',
            '--port', 'Where to listen: 8080 unless PORT says otherwise; 0 picks one',
            '--host', 'Which address to listen on; any but 127.0.0.1 lets others in',
            '--quiet', 'Do not show the requests',
            '--log', 'How to show the requests',
            '--data', 'Where practice.db and practice.key are kept; unless given, where roadmap keeps its own',
            '--db', 'postgresql://user:password@host/name instead of a SQLite file',
            '--cache', 'redis://host:port instead of a cache in the process',
            '--token-seconds', 'How long an access token is good: 900, or TOKEN_SECONDS',
            '--limit', 'How often a client may ask in stage limit: 20/10, or RATE_LIMIT',
            '--fault', 'Put a mistake into it; may be given several times',
            '--faults', 'List the faults, with what each teaches, and end'
        )
        'hunt' = @(
            '--found', 'Your answer: the name of the fault',
            '--hint', 'A hint; they cost nothing and are counted',
            '--give-up', 'Tell me what it was',
            '--port', 'Where to listen: 8080 unless PORT says otherwise; 0 picks one'
        )
        'config' = @(
            '--unset', 'Put this setting back to its default'
        )
        'export' = @(
            '--force', 'Overwrite FILE if it exists'
        )
        'import' = @()
        'backup' = @(
            '--list', 'Show the backups there are'
        )
        'restore' = @(
            '--yes', 'Do not ask'
        )
        'doctor' = @()
        'validate' = @()
        'completion' = @()
        'help' = @()
    }
    $common = @(
        '--json', 'Print data for programs instead of text',
        '--color', 'auto, always or never',
        '--plain', 'Words instead of drawings, for screen readers',
        '--ascii', 'Draw with ASCII only',
        '--no-input', 'Never ask a question',
        '--road', 'Use the road in this folder',
        '--debug', 'Show the stack trace of an error',
        '-h', 'Show this help',
        '--help', 'Show this help'
    )

    # What fits as a command's parameter: the command, how many are before it, the last of those.
    function Get-Parameter([string] $place) {
        switch -Wildcard -CaseSensitive ($place) {
            ' 0 *' { return 'commands' }
            'read 0 *' { return 'lessons' }
            'map 0 *' { return 'phases' }
            'show 0 *' { return 'phases lessons exercises projects milestones' }
            'search *' { return '' }
            'start 0 *' { return 'phases lessons exercises projects milestones' }
            'done *' { return 'phases lessons exercises projects milestones' }
            'skip *' { return 'phases lessons exercises projects milestones' }
            'reopen *' { return 'phases lessons exercises projects milestones' }
            'note 0 *' { return 'phases lessons exercises projects milestones' }
            'note *' { return '' }
            'log 0 *' { return '' }
            'log 1 *' { return 'phases lessons exercises projects milestones' }
            'history 0 *' { return 'phases lessons exercises projects milestones' }
            'check *' { return 'phases lessons exercises projects milestones' }
            'watch *' { return 'phases lessons exercises projects milestones' }
            'quiz 0 *' { return 'phases lessons exercises projects milestones' }
            'hunt 0 *' { return 'hunt' }
            'config 0 *' { return 'config' }
            'config 1 track' { return 'tracks' }
            'config 1 languages' { return 'languages,' }
            'config 1 examples' { return 'lang' }
            'config 1 minutes-a-day' { return 'minutes' }
            'config 1 level' { return 'level' }
            'config 1 desired-retention' { return 'desired-retention' }
            'config 1 new-a-day' { return 'new-a-day' }
            'config 1 reviews-a-day' { return 'reviews-a-day' }
            'config *' { return '' }
            'export 0 *' { return 'files' }
            'import 0 *' { return 'files' }
            'backup 0 *' { return 'files' }
            'restore 0 *' { return 'files' }
            'validate 0 *' { return 'folders' }
            'completion 0 *' { return 'completion' }
            'help 0 *' { return 'commands topics' }
        }
    }

    # What fits as the value of a command's option; nothing at all where the option takes none.
    function Get-Value([string] $option) {
        switch -Wildcard -CaseSensitive ($option) {
            'read --lang' { return 'lang' }
            'read --out' { return 'files' }
            'search --limit' { return '' }
            'setup --level' { return 'level' }
            'setup --knows' { return 'languages,' }
            'setup --minutes' { return 'minutes' }
            'setup --track' { return 'tracks' }
            'place --from' { return 'phases' }
            'skip --reason' { return '' }
            'log --day' { return 'day' }
            'history --limit' { return '' }
            'check --url' { return '' }
            'check --only' { return '' }
            'check --seed' { return '' }
            'check --hint' { return '' }
            'check --dir' { return 'folders' }
            'check --junit' { return 'files' }
            'check --html' { return 'files' }
            'watch --url' { return '' }
            'watch --only' { return '' }
            'watch --seed' { return '' }
            'watch --hint' { return '' }
            'watch --dir' { return 'folders' }
            'review --limit' { return '' }
            'review --answer' { return '' }
            'quiz --limit' { return '' }
            'quiz --answer' { return '' }
            'serve --stage' { return 'stage' }
            'serve --port' { return '' }
            'serve --host' { return 'host' }
            'serve --log' { return 'log' }
            'serve --data' { return 'folders' }
            'serve --db' { return '' }
            'serve --cache' { return '' }
            'serve --token-seconds' { return '' }
            'serve --limit' { return '' }
            'serve --fault' { return 'fault' }
            'hunt --found' { return 'fault' }
            'hunt --port' { return '' }
            'config --unset' { return 'config' }
            '* --color' { return 'color' }
            '* --road' { return 'folders' }
        }
    }

    # Offers those of the words that begin as typed and are not on the line already.
    function Get-Results($words, [string] $typed, [string] $keep, $taken) {
        for ($i = 0; $i -lt $words.Count; $i += 2) {
            $word = $words[$i]
            $title = if ($words[$i + 1]) { $words[$i + 1] } else { $word }
            if ($word.StartsWith($typed, [StringComparison]::Ordinal) -and $taken -cnotcontains $word) {
                [System.Management.Automation.CompletionResult]::new(
                    "$keep$word", $word, 'ParameterValue', $title)
            }
        }
    }

    function Get-Paths([string] $typed, [string] $keep, [bool] $foldersOnly) {
        foreach ($path in [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed)) {
            if (-not $foldersOnly -or $path.ResultType -eq 'ProviderContainer') {
                [System.Management.Automation.CompletionResult]::new(
                    $keep + $path.CompletionText, $path.ListItemText, $path.ResultType, $path.ToolTip)
            }
        }
    }

    function Get-Fitting([string] $fits, [string] $typed, [string] $keep, $taken) {
        if ($fits -ceq 'files' -or $fits -ceq 'folders') {
            return Get-Paths $typed $keep ($fits -ceq 'folders')
        }
        if ($fits.EndsWith(',')) {
            $fits = $fits.TrimEnd(',')
            $comma = $typed.LastIndexOf(',') + 1
            $taken = $typed.Substring(0, $comma).Split(',')
            $keep += $typed.Substring(0, $comma)
            $typed = $typed.Substring($comma)
        }
        foreach ($list in $fits.Split(' ')) {
            # A project's milestones wait for its slash, or the first list would be a flood.
            if ($lists.ContainsKey($list) -and ($list -cne 'milestones' -or $typed.Contains('/'))) {
                Get-Results $lists[$list] $typed $keep $taken
            }
        }
    }

    function Get-Everything {
        $command = ''
        $waiting = ''
        $given = @()
        $parameters = @()
        foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
            if ($element.Extent.EndOffset -ge $cursorPosition) { break }
            $quoted = $element -is [System.Management.Automation.Language.StringConstantExpressionAst]
            $word = if ($quoted) { $element.Value } else { $element.Extent.Text }
            if ($waiting) {
                $waiting = ''
            } elseif ($word -ceq '--') {
                return
            } elseif ($word -like '-*=*') {
                $given += $word.Split('=')[0]
            } elseif ($word -like '-?*') {
                $given += $word
                if ($null -ne (Get-Value "$command $word")) { $waiting = $word }
            } elseif ($command) {
                $parameters += $word
            } else {
                $command = $word
                if (-not $options.ContainsKey($command)) { return }
            }
        }

        $typed = "$wordToComplete"
        if ($waiting) {
            return Get-Fitting (Get-Value "$command $waiting") $typed '' @()
        }
        if ($typed -like '-*=*') {
            $option, $value = $typed -split '=', 2
            return Get-Fitting (Get-Value "$command $option") $value "$option=" @()
        }
        if (-not $typed.StartsWith('-')) {
            $last = if ($parameters) { $parameters[-1] } else { '' }
            $fits = Get-Parameter "$command $($parameters.Count) $last"
            if ($fits -or $typed) {
                return Get-Fitting $fits $typed '' $parameters
            }
        }
        Get-Results ($options[$command] + $common) $typed '' $given
    }

    $results = @(Get-Everything)
    # With no answer at all PowerShell would offer the files of the folder.
    if ($results) { $results } else { '' }
}
