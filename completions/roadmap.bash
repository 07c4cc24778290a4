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
        next read map show search setup place start done skip reopen undo note log today stats plan
        history check watch review quiz serve hunt config export import backup restore doctor
        validate completion help
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
        walk-task-api walk-task-db
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
    setup) words="--level --knows --minutes --track --yes $words" ;;
    place) words="--from --dry-run --yes $words" ;;
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
