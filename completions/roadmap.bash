# Completes roadmap in bash, from 3.2 on, without starting it: every word is in here.
# To use it, put this into ~/.bashrc:  eval "$(roadmap completion bash)"
#
# Generated from the commands and the road; to write it anew:
#   ./mvnw -q test -Dtest=CompletionScriptsTest -Dcompletions.write=true

# The words of a list.
_roadmap_list() {
  case $1 in
    commands)
      words='
        next read map show search cheat glossary setup place start done skip reopen undo note log
        today stats plan history check watch hint review quiz serve hunt config export import backup
        restore doctor validate completion help
      ' ;;
    color) words='auto always never' ;;
    lessons)
      words='
        learning-how-to-learn embrace-beginner build-things use-google-and-ai consistency
        eighty-twenty how-computers-work os-basics linux-commands cpu-ram-storage
        compiled-vs-interpreted processes-threads concurrency-models ip-and-ports tcp-udp dns
        request-response-cycle http-methods-intro http-status-intro arrays-lists hash-tables
        stacks-queues trees big-o choose-language py-why py-variables py-collections py-control-flow
        py-functions py-classes py-files py-errors py-modules py-venv go-why go-syntax
        go-structs-interfaces go-slices go-maps go-concurrency go-http go-habits ts-why ts-types
        ts-interfaces ts-async ts-express java-why java-syntax java-classes java-spring-boot why-git
        git-concepts git-commands gitignore github git-workflow git-habits nine-steps http-deep-dive
        status-codes headers rest-principles json sql-vs-nosql postgresql sql-create sql-insert
        sql-query sql-update-delete indexes orms task-api-spec api-go api-python api-typescript
        api-java setup-postgresql db-python db-go db-typescript db-java how-auth-works
        password-hashing jwt protect-routes security-checklist test-types unit-tests
        integration-tests fixtures what-to-test docker docker-compose vps cicd cloud-platforms
        why-caching redis-basics caching-strategies what-to-cache async-pattern rabbitmq-celery
        async-use-cases logging health-checks sentry metrics scaling load-balancing rate-limiting
        database-scaling cqrs event-sourcing
      ' ;;
    lang) words='python go typescript java' ;;
    phases)
      words='
        right-mindset cs-fundamentals first-language git web databases build-apis connect-database
        auth-security testing deployment redis-caching message-queues monitoring advanced
      ' ;;
    exercises)
      words='
        small-programs daily-pomodoro terminal-week weekend-computers py-guess py-calculator py-todo
        py-word-count py-csv go-file-server go-scraper go-tasks-api go-weather-cli ts-json-cli
        ts-express-api java-bank java-library-api ts-prisma-api git-every-project github-profile
        walk-task-api walk-task-db walk-task-auth walk-task-cache walk-task-jobs walk-task-observe
        walk-task-limit
      ' ;;
    projects)
      words='
        personal-blog-api url-shortener library-management realtime-chat ecommerce-api
        task-management employee-management banking-app url-shortener-scale video-pipeline
        distributed-scheduler
      ' ;;
    milestones)
      words='
        personal-blog-api/schema-first personal-blog-api/design-endpoints
        personal-blog-api/create-posts personal-blog-api/read-posts personal-blog-api/update-posts
        personal-blog-api/delete-posts personal-blog-api/postgresql-storage
        personal-blog-api/authentication personal-blog-api/owner-only personal-blog-api/pagination
        personal-blog-api/errors-validation personal-blog-api/tests personal-blog-api/readme
        personal-blog-api/clean-history personal-blog-api/deploy personal-blog-api/pipeline
        personal-blog-api/comments personal-blog-api/categories-tags personal-blog-api/search
        url-shortener/schema-first url-shortener/design-endpoints url-shortener/shorten
        url-shortener/redirect url-shortener/count-visits url-shortener/errors-validation
        url-shortener/tests url-shortener/readme url-shortener/clean-history url-shortener/deploy
        url-shortener/pipeline url-shortener/expiry url-shortener/custom-codes
        url-shortener/analytics-dashboard library-management/schema-first
        library-management/design-endpoints library-management/manage-books
        library-management/manage-members library-management/manage-loans
        library-management/available-only library-management/returns library-management/due-dates
        library-management/fines library-management/reminders library-management/errors-validation
        library-management/tests library-management/readme library-management/clean-history
        library-management/deploy library-management/pipeline library-management/email-notifications
        library-management/search library-management/reservations realtime-chat/schema-first
        realtime-chat/design-endpoints realtime-chat/create-rooms realtime-chat/live-messages
        realtime-chat/stored-messages realtime-chat/history realtime-chat/many-users
        realtime-chat/errors-validation realtime-chat/tests realtime-chat/readme
        realtime-chat/clean-history realtime-chat/deploy realtime-chat/pipeline
        realtime-chat/file-sharing realtime-chat/typing-indicators realtime-chat/message-search
        ecommerce-api/schema-first ecommerce-api/design-endpoints ecommerce-api/browse-products
        ecommerce-api/cart ecommerce-api/orders ecommerce-api/order-history ecommerce-api/inventory
        ecommerce-api/payments ecommerce-api/order-emails ecommerce-api/errors-validation
        ecommerce-api/tests ecommerce-api/readme ecommerce-api/clean-history ecommerce-api/deploy
        ecommerce-api/pipeline ecommerce-api/reviews ecommerce-api/discount-codes
        ecommerce-api/admin-dashboard task-management/schema-first task-management/design-endpoints
        task-management/boards task-management/lists task-management/cards
        task-management/move-cards task-management/comments task-management/due-dates
        task-management/shared-boards task-management/errors-validation task-management/tests
        task-management/readme task-management/clean-history task-management/deploy
        task-management/pipeline task-management/attachments task-management/notifications
        task-management/board-templates employee-management/schema-first
        employee-management/design-endpoints employee-management/crud-employees
        employee-management/crud-departments employee-management/crud-roles
        employee-management/search-filter employee-management/department-reports
        employee-management/spring-stack employee-management/errors-validation
        employee-management/tests employee-management/readme employee-management/clean-history
        employee-management/deploy employee-management/pipeline employee-management/spring-security
        employee-management/excel-export employee-management/audit-log banking-app/schema-first
        banking-app/design-endpoints banking-app/accounts banking-app/deposits
        banking-app/withdrawals banking-app/transfers banking-app/safe-concurrency
        banking-app/history banking-app/interest banking-app/errors-validation banking-app/tests
        banking-app/readme banking-app/clean-history banking-app/deploy banking-app/pipeline
        banking-app/scheduled-interest banking-app/currency-conversion banking-app/fraud-detection
        url-shortener-scale/schema-first url-shortener-scale/design-endpoints
        url-shortener-scale/millions-of-urls url-shortener-scale/billions-of-redirects
        url-shortener-scale/popular-cache url-shortener-scale/cdn-redirects
        url-shortener-scale/rate-limiting url-shortener-scale/kubernetes
        url-shortener-scale/errors-validation url-shortener-scale/tests url-shortener-scale/readme
        url-shortener-scale/clean-history url-shortener-scale/deploy url-shortener-scale/pipeline
        url-shortener-scale/kafka-analytics url-shortener-scale/ab-testing
        video-pipeline/schema-first video-pipeline/design-endpoints video-pipeline/upload
        video-pipeline/background-processing video-pipeline/thumbnails video-pipeline/transcode
        video-pipeline/streaming video-pipeline/queue video-pipeline/object-storage
        video-pipeline/errors-validation video-pipeline/tests video-pipeline/readme
        video-pipeline/clean-history video-pipeline/deploy video-pipeline/pipeline
        video-pipeline/subtitles video-pipeline/video-search video-pipeline/content-moderation
        distributed-scheduler/schema-first distributed-scheduler/design-endpoints
        distributed-scheduler/run-at-time distributed-scheduler/run-at-intervals
        distributed-scheduler/millions-of-tasks distributed-scheduler/retries
        distributed-scheduler/many-workers distributed-scheduler/dashboard
        distributed-scheduler/errors-validation distributed-scheduler/tests
        distributed-scheduler/readme distributed-scheduler/clean-history
        distributed-scheduler/deploy distributed-scheduler/pipeline
        distributed-scheduler/task-dependencies distributed-scheduler/rate-limiting
        distributed-scheduler/webhook-notifications
      ' ;;
    sheets)
      words='
        big-o curl docker git http-headers http-methods http-status json jwt linux ports psql redis
        rest security shell sql
      ' ;;
    cheat-big-o)
      words='
        o-1-constant o-log-n-logarithmic o-n-linear o-n-log-n-good-sorting o-n-2-quadratic
        o-2-n-exponential o-n-factorial list-read-by-index list-append list-insert-at-the-front
        list-is-it-in-there hash-table-get-put-delete set-is-it-in-there stack-push-and-pop
        queue-add-and-take balanced-tree-find-insert heap-smallest-item sorted-list-find sort
        graph-visit-everything find-by-an-index find-without-an-index offset-100000 n-1-queries
      ' ;;
    cheat-curl)
      words='
        curl i head v s g quote-the-address json d x put-with-json h bearer-token u f b-and-c fail o
        l w how-long-it-takes max-time retry resolve k unix-socket 6-could-not-resolve-host
        7-failed-to-connect 28-timed-out 52-empty-reply 60-certificate-problem
      ' ;;
    cheat-docker)
      words='
        run run-d run-rm run-it run-p run-e run-v run-network run-memory run-restart ps logs-f
        exec-it stop rm-f inspect stats cp exit-code-137 build-t build-no-cache images pull tag push
        history system-df system-prune volume-ls network-create from workdir copy
        run-in-a-dockerfile env expose user cmd healthcheck multi-stage-build dockerignore
        compose-up-d compose-up-build compose-up-wait compose-down compose-ps compose-logs-f
        compose-exec compose-run-rm compose-restart compose-config compose-f compose-yaml
        a-service-by-its-name
      ' ;;
    cheat-git)
      words='
        config-user-name config-user-email config-init-defaultbranch config-pull-rebase
        config-list-show-origin init clone remote-add-origin remote-v status status-s add-file add
        add-p commit-m commit-amend diff diff-staged log log-oneline log-p log-s show blame
        rm-cached check-ignore-v branch checkout-branch switch checkout-b switch-c branch-d branch-m
        merge rebase rebase-i cherry-pick tag-a push-u-origin push push-force-with-lease pull
        pull-ff-only fetch fetch-prune undo-which-one restore checkout-file restore-staged
        reset-head restore-source reset-soft-head-1 reset-hard revert reflog clean-nd
        committed-on-the-wrong-branch committed-a-secret merge-conflict conflict-marks checkout-ours
        merge-abort rebase-continue stash stash-pop stash-list bisect bisect-run worktree-add
        commit-message
      ' ;;
    cheat-http-headers)
      words='
        content-type content-length content-encoding content-disposition transfer-encoding
        content-range accept accept-encoding accept-language host user-agent referer range expect
        prefer authorization www-authenticate set-cookie cookie x-api-key cache-control etag
        if-none-match if-match last-modified if-modified-since expires age vary
        access-control-allow-origin origin access-control-allow-methods access-control-allow-headers
        access-control-allow-credentials access-control-max-age access-control-expose-headers
        location allow retry-after date server link deprecation connection x-request-id
        idempotency-key x-forwarded-for x-forwarded-proto strict-transport-security
        content-security-policy x-content-type-options x-frame-options referrer-policy
      ' ;;
    cheat-http-methods) words='get post put patch delete head options connect trace query safe idempotent cacheable' ;;
    cheat-http-status)
      words='
        100-continue 101-switching-protocols 102-processing 103-early-hints
        104-upload-resumption-supported 200-ok 201-created 202-accepted
        203-non-authoritative-information 204-no-content 205-reset-content 206-partial-content
        207-multi-status 208-already-reported 226-im-used 300-multiple-choices 301-moved-permanently
        302-found 303-see-other 304-not-modified 305-use-proxy 306-unused 307-temporary-redirect
        308-permanent-redirect 400-bad-request 401-unauthorized 402-payment-required 403-forbidden
        404-not-found 405-method-not-allowed 406-not-acceptable 407-proxy-authentication-required
        408-request-timeout 409-conflict 410-gone 411-length-required 412-precondition-failed
        413-content-too-large 414-uri-too-long 415-unsupported-media-type 416-range-not-satisfiable
        417-expectation-failed 418-unused 421-misdirected-request 422-unprocessable-content
        423-locked 424-failed-dependency 425-too-early 426-upgrade-required
        428-precondition-required 429-too-many-requests 431-request-header-fields-too-large
        451-unavailable-for-legal-reasons 500-internal-server-error 501-not-implemented
        502-bad-gateway 503-service-unavailable 504-gateway-timeout 505-http-version-not-supported
        506-variant-also-negotiates 507-insufficient-storage 508-loop-detected 510-not-extended
        511-network-authentication-required
      ' ;;
    cheat-json)
      words='
        keys-in-double-quotes texts-in-double-quotes numbers-without-quotes true-and-false null
        arrays-in-square-brackets objects-in-curly-braces no-comma-at-the-end no-comments
        special-characters utf-8 dates large-whole-numbers money bytes jq jq-r jq-and-select jq-n
        python3-m-json-tool lines parse-inside-a-try application-json
      ' ;;
    cheat-jwt)
      words='
        header-payload-signature header payload signature read-a-token sub exp iat nbf iss aud jti
        hs256 rs256-and-es256 eddsa alg-none name-the-algorithm check-everything leeway
        when-it-fails access-token refresh-token a-refresh-token-used-twice log-out where-to-keep-it
        change-the-secret a-session-instead
      ' ;;
    cheat-linux)
      words='
        ls ls-la ls-lh ls-lt cd cd-up cd-home cd-back pwd tree mkdir mkdir-p touch cp cp-r cp-a mv
        rm rm-i rm-rf rmdir ln-s cat less less-f head head-n-50 tail tail-f tail-f-rotated-logs
        tail-n-2 wc-l file grep grep-i grep-r grep-n grep-v grep-c grep-l grep-e grep-c-3 grep-w
        find find-name find-type find-size find-mtime find-delete find-exec which sort uniq-c cut
        sed awk tr xargs tee diff-u ps ps-aux top htop kill kill-9 pkill-f jobs nohup time watch
        timeout chmod chmod-x chmod-600 chown chown-r sudo id umask df-h du-sh free-h uptime uname-a
        ss-tlnp lsof-i ip-addr ping-c-4 dig-short nc-zv date-u ssh ssh-i ssh-l ssh-keygen
        ssh-copy-id scp rsync-av apt-get-install tar-czf tar-xzf tar-tzf unzip sha256sum nano vim
        man systemctl-status systemctl-restart systemctl-enable-now systemctl-daemon-reload
        journalctl-u crontab-e
      ' ;;
    cheat-ports)
      words='
        80-http 8080-http-second-choice 443-https 3000-development-server 8000-development-server
        5000-development-server 5173-vite 8443-https-second-choice 5432-postgresql
        3306-mysql-and-mariadb 1433-sql-server 1521-oracle 27017-mongodb 6379-redis-and-valkey
        11211-memcached 5672-rabbitmq 15672-rabbitmq-in-the-browser 9092-kafka
        9200-elasticsearch-and-opensearch 6432-pgbouncer 22-ssh 53-dns 25-smtp 587-mail-submission
        123-ntp 9090-prometheus 9100-node-exporter 4317-opentelemetry 2375-docker-without-tls
        6443-kubernetes-api below-1024 0-any-free-port ephemeral-ports who-has-this-port
        0-0-0-0-or-127-0-0-1
      ' ;;
    cheat-psql)
      words='
        url h-p-u-d c f at createdb createuser-p pg-dump-fc pg-restore-d pg-isready l c-database dt
        d d-with-sizes di dn du df dx conninfo x-auto timing e i copy watch h all-commands q
        the-prompt-shows running-queries stop-a-query size-of-a-table indexes-nobody-uses
        who-waits-for-whom the-version
      ' ;;
    cheat-redis)
      words='
        cli ping info select monitor set set-with-ex set-with-nx get mset-and-mget incr incrby
        getdel del exists expire ttl persist scan type key-names hset hget hgetall hincrby hdel
        lpush-and-rpop brpop lrange ltrim llen sadd sismember smembers sinter zadd zrange-with-rev
        zincrby zremrangebyscore pfadd-and-pfcount multi-and-exec eval publish xadd maxmemory
        maxmemory-policy rdb-and-aof flushdb
      ' ;;
    cheat-rest)
      words='
        nouns-not-verbs plural-for-collections nested-for-what-belongs-to-it
        query-for-filter-order-page lower-case-and-hyphens no-trailing-slash ids-that-tell-nothing
        an-action-as-a-thing version-in-the-path the-method-for-its-job the-right-status-code
        created-say-where never-200-for-a-failure forbidden-or-missing unreadable-or-invalid
        put-with-all-fields patch-with-a-merge errors-in-one-shape every-fault-at-once
        times-in-utc-iso-8601 money-as-whole-cents one-style-of-names a-list-in-an-object
        pages-by-number pages-by-cursor a-limit-with-a-most a-fixed-order repeatable-requests
        nobody-s-change-lost a-description-openapi unknown-fields
      ' ;;
    cheat-security)
      words='
        validate-every-input sql-with-parameters no-shell-with-input limit-the-size
        name-the-fields-you-take file-names-from-outside addresses-from-outside escape-what-goes-out
        hash-passwords long-instead-of-odd the-same-answer-for-all slow-down-guessing
        short-tokens-checked-fully cookies-with-all-three csrf a-reset-link-works-once
        ask-for-every-single-thing ask-for-every-action closed-unless-opened least-privilege
        try-it-as-somebody-else no-secret-in-the-code scan-for-secrets a-leaked-key-is-revoked
        nothing-secret-in-logs https-everywhere cors-for-named-origins a-limit-for-everybody
        headers-of-safety databases-not-in-public old-holes-in-libraries pin-what-you-build-from
        not-as-root no-debug-in-production errors-that-tell-nothing fail-closed an-audit-log
        an-alarm backups-you-have-restored a-way-to-tell-you
      ' ;;
    cheat-shell)
      words='
        pipe write-to-a-file append-to-a-file read-from-a-file errors-to-a-file-2
        both-into-one-file-2-1 throw-output-away-dev-null here-document a-command-as-a-file and-then
        or-else regardless in-the-background exit-status set-a-variable-name-value
        use-a-variable-name export-name-value for-one-command-name-value-cmd env unset-name
        default-name-value required-name-message output-as-a-value calculate load-a-file-source path
        single-quotes double-quotes any-text one-character several-words-a-b home
        shebang-usr-bin-env-bash set-euo-pipefail arguments-1-and if for while-read function trap
        bash-n tab ctrl-c ctrl-d ctrl-z ctrl-r ctrl-l ctrl-a-and-ctrl-e the-last-command history
        alias
      ' ;;
    cheat-sql)
      words='
        create-table primary-key references not-null unique check default alter-table drop-table
        types insert returning on-conflict update delete truncate select where like in between
        is-null coalesce case order-by limit-and-offset keyset-page distinct exists join left-join
        anti-join count group-by having subquery with union-all over date-trunc in-jsonb
        begin-and-commit rollback for-update skip-locked change-relative-to-what-is-there
        isolation-level create-index index-over-several-columns create-index-concurrently
        partial-index explain explain-analyze drop-index create-view grant
        parameters-never-pasted-text
      ' ;;
    terms)
      words='
        gitignore 80-20-rule accept access-control access-token acid acknowledgement
        active-health-check advice aggregate-function ai-assistant alert amqp annotation
        anonymous-function any api-contract append-only application-factory argon2id argument array
        assertion assignment async-function asynchronous-processing at-least-once-delivery
        atomic-operation attribute audit-log authentication authoritative-server authorization await
        b-tree backing-array backpressure balanced base64url bcrypt bean bean-validation
        bearer-token big-o binary-search binary-search-tree bisect blank-import blocking body bola
        boolean branch breadcrumb breaking-change bug build-context build-tool burst bytecode cache
        cache-hit cache-key cache-miss cache-stampede cache-aside cache-control cacheable call-stack
        capacity cardinality catch celery celery-beat channel check-constraint claim class client
        client-error clone code-review coercion cold-start collection collection-resource collision
        column columnar-database comma-ok command commit commit-id commit-statement
        common-table-expression compiler composite-index concurrency condition connection-pool
        connection-pooler connection-string consistent-hashing constraint constructor consumer
        container container-registry content-length content-type context-manager context-switch
        continuous-deployment continuous-integration contract-test controller cookie core cors
        counter coverage cpu cpu-bound cqrs credentials cron cross-compiling csrf cursor daemon
        data-race data-structure database database-deadlock database-index database-sql dataclass
        dead-letter-queue deadlock decorator default-argument delete deny-by-default dependency
        dependency-injection deque dictionary discriminated-union dns dns-record docker-compose
        dockerfile document-database domain driver driver-adapter dto dynamically-typed
        eager-loading edge-case embedding encapsulation encoding end-to-end-test
        environment-variable error-middleware error-tracker error-value escape etag event event-loop
        event-sourcing event-stream eventual-consistency eviction exception exchange executable
        exit-status explain exponential-backoff express extension f-string factory fail-open
        failover fast-forward fastapi feature-branch fetch fetch-function file-mode fingerprint
        firewall fixed-window fixture flag flaky float flyway foreign-key formatter fragment
        framework function gauge generics getter gil git github go-module go-sum goroutine
        graceful-shutdown grafana graph-database group group-by hallucination handshake happy-path
        hash hash-table having head header health-check health-gate healthcheck hikaricp histogram
        history hit-rate hmac horizontal-scaling hs256 hsts http-method http-2 http-3 i-o-bound
        idempotency-key idempotent identity-column image immutable imperative import insert
        instruction integer integration-test interface interpreter invalidation ip-address isolation
        jackson javascript jdbc jdbcclient jdk jit-compiler jitter job join json json-array
        json-object jsonb junction-table jvm jwt kernel key key-value-store kubernetes label latency
        layer lazy-loading least-connections least-privilege left-join licence lifespan linter list
        list-index literal-type liveness load-balancer local-variable localhost lock lock-file
        lock-in log log-aggregation log-injection log-level long-term-release loop lost-update
        machine-code managed-database map mass-assignment memory-page merge merge-commit
        merge-conflict message message-broker meta-command method metric middleware migration
        minimal-example model module monotonic-clock multi-stage-build mutable mutation-testing
        n-1-problem named-volume narrowing nat negative-caching network-interface nginx nil node-js
        normalisation nosql npm null null-reference nullpointerexception number o-1 o-log-n
        o-n-log-n o-n o-n-2 object object-storage oom-killer openapi opentelemetry operating-system
        optimistic-concurrency optional-property orm overflow owasp paas package package-main packet
        page-cache pagination parallelism parameter parameterised-query parse partial-index
        partitioning passive-health-check password-hash path-parameter percentile permission
        personal-access-token pip pipe pointer poison-message polling pomodoro-technique port
        postgresql prefetch preflight primary primary-key primitive-type principal prisma
        prisma-schema private-address private-cache problem-details process process-id producer
        program project projection prometheus promise prompt protocol psql published-port
        publisher-confirm pull pull-request push pydantic pypi pyproject-toml query-planner
        query-string queue quic rabbitmq race-condition race-detector raise ram rate-limit
        read-model read-write-lock read-your-writes readiness readme rebase receiver record
        recursion red redirect redirection redis reference refresh-token region regression relation
        relational-database release remote replay replica replication-lag repository request
        request-context request-handler request-id request-line resolver resource response rest
        result-backend retrieval-practice retry-after return-value returning reverse-proxy rfc-3339
        role rollback root-directory root-node root-user rotation round-robin round-trip route
        router routing row row-count row-lock runner safe salt scheduler schema schema-drift scrape
        secret-scanning select sentinel-error sentry sentry-dsn sequential-scan serialise server
        server-error service service-instance session set set-cookie set-up-and-tear-down settled
        shadowing shard-key sharding shared-cache shebang shell side-effect sigkill signal sigterm
        single-flight single-point-of-failure slice sliding-window snapshot socket soft-delete
        sorted-set source-code spaced-practice spring-boot sql sql-injection sqlstate ssh-key ssrf
        stack staging-area stale standard-error standard-library standard-output starter stash
        stateless static statically-typed status-code status-line sticky-session storage
        strict-equality string struct struct-tag structural-typing structured-logging subject-line
        subquery surrogate-pair swap syntax system-call systemd table-driven-test tcp
        template-string terminal test-case test-database test-double test-pyramid test-runner
        testcontainers thread thread-pool time-series timeout timestamptz timing-attack tls
        tls-certificate to-listen token-bucket top-level-domain trace traceback tracked-file
        transaction transactional-outbox tree tree-node trusted-proxy truthy tsconfig-json ttl tuple
        tutorial-hell type type-alias type-annotation type-assertion type-checking type-guard
        type-inference type-stripping udp unbuffered-channel unchecked-exception undefined
        union-type unit-test unknown update upsert upstream-branch upstream-server url user-role
        utf-8 uvicorn valkey value variable version-control vertical-scaling virtual-environment
        virtual-thread void volatile vps waitgroup web-origin webhook where wide-column-store
        window-function work-factor worker workflow working-directory working-tree wrapping-an-error
        write-model write-through x-forwarded-for xss zero-value zod
      ' ;;
    level) words='beginner frontend student polyglot' ;;
    languages) words='python go typescript java' ;;
    minutes) words='30 45 60 90 120' ;;
    tracks) words='by-path by-phase' ;;
    day) words='today yesterday' ;;
    stage) words='memory sql auth cache jobs observe limit' ;;
    host) words='127.0.0.1 0.0.0.0' ;;
    log) words='text json' ;;
    fault)
      words='
        create-answers-200 no-location wrong-location completed-defaults-true title-lower-cased
        client-id-honoured client-id-overwrites unknown-fields-stored charset-refused
        chunked-read-as-empty lost-write wrong-id-returned empty-list-null empty-list-404
        list-random-order list-repeats-tenth list-drops-newest list-lacks-completed
        get-changes-state title-null-accepted blank-title-accepted malformed-json-500 array-body-500
        stores-before-validating title-cut-at-255 errors-with-200 unknown-id-200-null unknown-id-500
        second-delete-500 no-allow unknown-method-as-get stack-trace-in-errors
        problem-status-differs completed-cannot-be-unset put-resets-created-at put-changes-all
        put-without-title-blanks put-unknown-id-200 put-half-applied put-toggles-completed
        body-id-moves-task deleted-still-readable deleted-still-listed delete-by-prefix ids-reused
        completed-as-text html-content-type latin-1-output titles-html-escaped titles-normalised
        lone-surrogate-poisons-list id-as-32-bit time-without-zone time-as-epoch clock-an-hour-off
        no-content-with-body head-with-body length-in-characters closes-without-saying
        ignores-connection-close refused-body-left-unread one-worker ignores-term id-race
        list-loses-under-load one-in-twenty-503 seventh-answer-slow nagle-delay sql-by-concatenation
        leaks-connections sql-in-memory-only acknowledges-before-commit expired-token-accepted
        alg-none-accepted signature-ignored other-users-task-readable hash-in-answer
        login-tells-unknown-user constant-etag stale-cache-after-put cache-shared-between-users
        job-done-too-early job-runs-twice jobs-lost-at-restart health-ignores-database
        counter-misses-errors limit-off-by-one limit-shared-by-all limit-racy no-retry-after
      ' ;;
    hunt) words='easy medium hard' ;;
    config) words='track languages examples minutes-a-day level desired-retention new-a-day reviews-a-day' ;;
    desired-retention) words='80 85 90 95' ;;
    new-a-day) words='0 5 10 20' ;;
    reviews-a-day) words='20 40 60 100' ;;
    completion) words='bash zsh fish powershell' ;;
    topics) words='states tracks files keys json exit-codes authoring' ;;
  esac
}

# The options of a command; fails for a command that does not exist.
_roadmap_options() {
  words='--json --color --plain --ascii --no-input --road --debug -h --help'
  case $1 in
    '') words="-V --version $words" ;;
    next) words="--why $words" ;;
    read) words="--lang --no-pager --web --no-open --out $words" ;;
    map) ;;
    show) ;;
    search) words="--limit $words" ;;
    cheat) ;;
    glossary) words="--all $words" ;;
    setup) words="--level --knows --minutes --track --yes $words" ;;
    place) words="--url --yes-this-host --dir --check --from --dry-run --yes $words" ;;
    start) ;;
    done) ;;
    skip) words="--reason $words" ;;
    reopen) ;;
    undo) ;;
    note) ;;
    log) words="--day $words" ;;
    today) ;;
    stats) ;;
    plan) ;;
    history) words="--limit $words" ;;
    check) words="--url --yes-this-host -v --verbose --only --seed --hint --dir --no-remember --junit --html --list --dry-run $words" ;;
    watch) words="--url --yes-this-host -v --verbose --only --seed --hint --dir --no-remember $words" ;;
    hint) ;;
    review) words="--limit --answers --answer $words" ;;
    quiz) words="--limit --answers --answer $words" ;;
    serve) words="--stage --port --host --quiet --log --data --db --cache --token-seconds --limit --fault --faults $words" ;;
    hunt) words="--found --hint --give-up --port $words" ;;
    config) words="--unset $words" ;;
    export) words="--force $words" ;;
    import) ;;
    backup) words="--list $words" ;;
    restore) words="--yes $words" ;;
    doctor) ;;
    validate) ;;
    completion) ;;
    help) ;;
    *) return 1 ;;
  esac
}

# What fits as a command's parameter: the command, how many are before it, the last of those.
_roadmap_parameter() {
  case "$1 $2 $3" in
    ' 0 '*) fits='commands' ;;
    'read 0 '*) fits='lessons' ;;
    'map 0 '*) fits='phases' ;;
    'show 0 '*) fits='phases lessons exercises projects milestones' ;;
    'search '*) fits='' ;;
    'cheat 0 '*) fits='sheets' ;;
    'cheat 1 big-o') fits='cheat-big-o' ;;
    'cheat 1 curl') fits='cheat-curl' ;;
    'cheat 1 docker') fits='cheat-docker' ;;
    'cheat 1 git') fits='cheat-git' ;;
    'cheat 1 http-headers') fits='cheat-http-headers' ;;
    'cheat 1 http-methods') fits='cheat-http-methods' ;;
    'cheat 1 http-status') fits='cheat-http-status' ;;
    'cheat 1 json') fits='cheat-json' ;;
    'cheat 1 jwt') fits='cheat-jwt' ;;
    'cheat 1 linux') fits='cheat-linux' ;;
    'cheat 1 ports') fits='cheat-ports' ;;
    'cheat 1 psql') fits='cheat-psql' ;;
    'cheat 1 redis') fits='cheat-redis' ;;
    'cheat 1 rest') fits='cheat-rest' ;;
    'cheat 1 security') fits='cheat-security' ;;
    'cheat 1 shell') fits='cheat-shell' ;;
    'cheat 1 sql') fits='cheat-sql' ;;
    'cheat '*) fits='' ;;
    'glossary 0 '*) fits='terms' ;;
    'glossary '*) fits='' ;;
    'place '*) fits='phases lessons exercises projects milestones' ;;
    'start 0 '*) fits='phases lessons exercises projects milestones' ;;
    'done '*) fits='phases lessons exercises projects milestones' ;;
    'skip '*) fits='phases lessons exercises projects milestones' ;;
    'reopen '*) fits='phases lessons exercises projects milestones' ;;
    'note 0 '*) fits='phases lessons exercises projects milestones' ;;
    'note '*) fits='' ;;
    'log 0 '*) fits='' ;;
    'log 1 '*) fits='phases lessons exercises projects milestones' ;;
    'history 0 '*) fits='phases lessons exercises projects milestones' ;;
    'check '*) fits='phases lessons exercises projects milestones' ;;
    'watch '*) fits='phases lessons exercises projects milestones' ;;
    'hint 0 '*) fits='exercises' ;;
    'quiz 0 '*) fits='phases lessons exercises projects milestones' ;;
    'hunt 0 '*) fits='hunt' ;;
    'config 0 '*) fits='config' ;;
    'config 1 track') fits='tracks' ;;
    'config 1 languages') fits='languages,' ;;
    'config 1 examples') fits='lang' ;;
    'config 1 minutes-a-day') fits='minutes' ;;
    'config 1 level') fits='level' ;;
    'config 1 desired-retention') fits='desired-retention' ;;
    'config 1 new-a-day') fits='new-a-day' ;;
    'config 1 reviews-a-day') fits='reviews-a-day' ;;
    'config '*) fits='' ;;
    'export 0 '*) fits='files' ;;
    'import 0 '*) fits='files' ;;
    'backup 0 '*) fits='files' ;;
    'restore 0 '*) fits='files' ;;
    'validate 0 '*) fits='folders' ;;
    'completion 0 '*) fits='completion' ;;
    'help 0 '*) fits='commands topics' ;;
    *) fits='' ;;
  esac
}

# What fits as the value of a command's option; fails where the option takes none.
_roadmap_value() {
  case "$1 $2" in
    'read --lang') fits='lang' ;;
    'read --out') fits='files' ;;
    'search --limit') fits='' ;;
    'setup --level') fits='level' ;;
    'setup --knows') fits='languages,' ;;
    'setup --minutes') fits='minutes' ;;
    'setup --track') fits='tracks' ;;
    'place --url') fits='' ;;
    'place --dir') fits='folders' ;;
    'place --from') fits='phases' ;;
    'skip --reason') fits='' ;;
    'log --day') fits='day' ;;
    'history --limit') fits='' ;;
    'check --url') fits='' ;;
    'check --only') fits='' ;;
    'check --seed') fits='' ;;
    'check --hint') fits='' ;;
    'check --dir') fits='folders' ;;
    'check --junit') fits='files' ;;
    'check --html') fits='files' ;;
    'watch --url') fits='' ;;
    'watch --only') fits='' ;;
    'watch --seed') fits='' ;;
    'watch --hint') fits='' ;;
    'watch --dir') fits='folders' ;;
    'review --limit') fits='' ;;
    'review --answer') fits='' ;;
    'quiz --limit') fits='' ;;
    'quiz --answer') fits='' ;;
    'serve --stage') fits='stage' ;;
    'serve --port') fits='' ;;
    'serve --host') fits='host' ;;
    'serve --log') fits='log' ;;
    'serve --data') fits='folders' ;;
    'serve --db') fits='' ;;
    'serve --cache') fits='' ;;
    'serve --token-seconds') fits='' ;;
    'serve --limit') fits='' ;;
    'serve --fault') fits='fault' ;;
    'hunt --found') fits='fault' ;;
    'hunt --port') fits='' ;;
    'config --unset') fits='config' ;;
    *' --color') fits='color' ;;
    *' --road') fits='folders' ;;
    *) fits='' && return 1 ;;
  esac
}

# Offers those of the words that begin as typed and are not on the line already.
_roadmap_offer() {
  local word
  for word in $words; do
    case $taken in *" $word "*) continue ;; esac
    case $word in "$typed"*) COMPREPLY+=("$keep$word") ;; esac
  done
}

_roadmap_offer_options() {
  taken=$given
  _roadmap_options "$command" && _roadmap_offer
}

# Offers files, or folders with -d.
_roadmap_offer_paths() {
  local path found
  typed=${typed#[\"\']}
  found=$(compgen "$1" -- "${typed//\\/}") || return 0
  while IFS= read -r path; do
    # Bash 3.2 cannot be told that these are files, to quote them itself.
    type compopt >/dev/null 2>&1 || printf -v path %q "$path"
    COMPREPLY+=("$keep$path")
  done <<<"$found"
  compopt -o filenames 2>/dev/null || return 0
}

_roadmap_offer_fitting() {
  local list lists=$fits
  case $fits in
    files) _roadmap_offer_paths -f && return 0 ;;
    folders) _roadmap_offer_paths -d && return 0 ;;
    *,)
      lists=${fits%,}
      taken=' '
      case $typed in
        *,*)
          taken=" ${typed%,*} " keep=$keep${typed%,*}, typed=${typed##*,}
          taken=${taken//,/ }
          ;;
      esac
      ;;
  esac
  for list in $lists; do
    # A project's milestones wait for its slash, or the first list would be a flood.
    case $list in
      milestones) case $typed in */*) ;; *) continue ;; esac ;;
    esac
    _roadmap_list "$list"
    _roadmap_offer
  done
}

_roadmap() {
  local IFS=$' \t\n'
  local command='' waiting='' given=' ' parameters=' ' last='' count=0
  local at=1 word='' fits='' words='' typed='' taken=' ' keep=''
  COMPREPLY=()
  while [ "$at" -le "$COMP_CWORD" ]; do
    word=${COMP_WORDS[at]-}
    # Bash takes --option=value apart.
    if [ "$at" -lt "$COMP_CWORD" ] && [ "${COMP_WORDS[at + 1]-}" = '=' ]; then
      case $word in
        --*)
          at=$((at + 1)) word=$word=
          if [ "$at" -lt "$COMP_CWORD" ]; then
            at=$((at + 1)) word=$word${COMP_WORDS[at]-}
          fi
          ;;
      esac
    fi
    [ "$at" -lt "$COMP_CWORD" ] || break
    at=$((at + 1))
    if [ -n "$waiting" ]; then
      waiting=''
      continue
    fi
    case $word in
      --) return 0 ;;
      -*=*) given="$given${word%%=*} " ;;
      -?*)
        given="$given$word "
        if _roadmap_value "$command" "$word"; then waiting=$word; fi
        ;;
      *)
        if [ -n "$command" ]; then
          parameters="$parameters$word " last=$word count=$((count + 1))
        else
          command=$word
          _roadmap_options "$command" || return 0
        fi
        ;;
    esac
  done

  typed=$word
  case ${waiting:+value}$word in
    value*) _roadmap_value "$command" "$waiting" ;;
    -*=*)
      _roadmap_value "$command" "${word%%=*}" || return 0
      typed=${word#*=}
      # What comes before a word break stays as it is, unless "=" is none.
      case $COMP_WORDBREAKS in *=*) ;; *) keep=${word%%=*}= ;; esac
      ;;
    -*)
      _roadmap_offer_options
      return 0
      ;;
    *)
      taken=$parameters
      _roadmap_parameter "$command" "$count" "$last"
      if [ -z "$fits$word" ]; then
        _roadmap_offer_options
        return 0
      fi
      ;;
  esac
  _roadmap_offer_fitting
  return 0
}

complete -F _roadmap roadmap
