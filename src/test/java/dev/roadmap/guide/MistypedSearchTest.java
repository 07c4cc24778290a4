package dev.roadmap.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roadmap.RealRoad;
import dev.roadmap.guide.Search.Found;
import dev.roadmap.guide.Search.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people mean is found on the real road, however they type it. */
class MistypedSearchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a letter missing, doubled, swapped, wrong
          idempotncy kye        | 1 | term      | async-pattern      | idempotency key
          conection poolng      | 1 | term      | db-python          | connection pool
          jtw                   | 1 | term      | jwt                | JWT
          gti rebase            | 1 | cheat     | git                | git rebase
          slq injection         | 1 | term      | sql-insert         | SQL injection
          sql injecton          | 1 | term      | sql-insert         | SQL injection
          htpp status codes     | 1 | lesson    | status-codes       | HTTP status codes
          htp                   | 3 | term      | http-methods-intro | HTTP method
          gitt push             | 1 | cheat     | git                | git push
          git pul               | 1 | cheat     | git                | git pull
          git comit             | 1 | cheat     | git                | git commit -m
          dokcer                | 1 | lesson    | docker             | Docker
          dockr compos          | 1 | lesson    | docker-compose     | Docker Compose
          redsi                 | 3 | lesson    | redis-basics       | Redis basics
          rebse                 | 1 | term      | git-commands       | rebase
          hash tabel            | 1 | term      | hash-tables        | hash table
          binary serach         | 1 | term      | trees              | binary search
          midleware             | 1 | term      | ts-express         | middleware
          gorutine              | 1 | term      | concurrency-models | goroutine
          chanels               | 1 | lesson    | go-concurrency     | Goroutines and channels
          transction            | 1 | term      | postgresql         | transaction
          envirnment variables  | 1 | term      | linux-commands     | environment variable
          virtual enviroment    | 1 | term      | py-venv            | virtual environment
          cahce invalidation    | 1 | term      | caching-strategies | invalidation
          rate limting          | 1 | lesson    | rate-limiting      | Rate limiting
          load balancr          | 1 | term      | health-checks      | load balancer
          refersh token         | 1 | term      | how-auth-works     | refresh token
          bcypt                 | 1 | term      | password-hashing   | bcrypt
          foriegn key           | 1 | term      | sql-create         | foreign key
          primery key           | 1 | term      | sql-create         | primary key
          deadlok               | 1 | term      | go-concurrency     | deadlock
          race conditon         | 1 | term      | processes-threads  | race condition
          heath check           | 1 | term      | health-checks      | health check
          loging                | 1 | lesson    | logging            | Logging
          sentry eror tracking  | 1 | lesson    | sentry             | Error tracking with Sentry
          kubernets             | 1 | term      | health-checks      | Kubernetes
          postgers              | 1 | term      | postgresql         | PostgreSQL
          jason                 | 1 | lesson    | json               | JSON
          cors eror             | 3 | term      | headers            | CORS
          # one and several, another ending, another spelling
          paswords              | 3 | lesson    | password-hashing   | Password hashing
          indxes                | 1 | lesson    | indexes            | Indexes
          promisses             | 1 | term      | ts-async           | promise
          go moduls             | 1 | term      | go-why             | Go module
          idempotent keys       | 3 | lesson    | async-pattern      | The asynchronous pattern
          mocking               | 1 | term      | unit-tests         | test double
          explain analyse       | 1 | cheat     | sql                | EXPLAIN ANALYZE
          autorisation          | 3 | cheat     | http-headers       | Authorization
          authentification      | 1 | term      | how-auth-works     | authentication
          # hyphens and spaces
          merge-conflict        | 1 | term      | git-workflow       | merge conflict
          hash-table            | 1 | term      | hash-tables        | hash table
          race-conditions       | 1 | term      | processes-threads  | race condition
          loadbalancing         | 1 | lesson    | load-balancing     | Load balancing
          integrationtest       | 3 | lesson    | integration-tests  | Integration tests
          sqlinjection          | 1 | term      | sql-insert         | SQL injection
          bigO                  | 3 | term      | big-o              | Big O
          rabbit mq             | 1 | term      | rabbitmq-celery    | RabbitMQ
          web hook              | 1 | term      | async-use-cases    | webhook
          java script           | 1 | term      | ts-why             | JavaScript
          postgre sql           | 3 | lesson    | postgresql         | PostgreSQL
          go routine            | 1 | term      | concurrency-models | goroutine
          # a word that is nowhere, words that stand together nowhere, questions
          frobnication jwt      | 1 | term      | jwt                | JWT
          dns lookup            | 3 | lesson    | dns                | DNS
          stack overflow        | 3 | term      | java-syntax        | overflow
          threads vs processes  | 1 | lesson    | processes-threads  | Processes and threads
          how do i undo a commit | 1 | cheat    | git                | undo: which one?
          put or patch          | 3 | lesson    | http-methods-intro | HTTP methods, a first look
          """)
  void whatIsMeantIsFound(String words, int among, String kind, String id, String title) {
    List<Hit> first = found(words).hits().stream().limit(among).toList();
    assertThat(first).extracting(Hit::kind, Hit::id, Hit::title).contains(tuple(kind, id, title));
  }

  @ParameterizedTest
  @CsvSource({
    "idempotncy kye, idempotency key",
    "go moduls, go modules",
    "conection poolng, connection pool",
    "loadbalancing, load balancing",
    "status codes, ''",
  })
  void whatWasReadIsSaid(String typed, String meant) {
    assertThat(found(typed).meant()).isEqualTo(meant);
    assertThat(found(typed).missing()).isEmpty();
  }

  @Test
  void aWordThatIsNowhereChangesNothing() {
    Found found = found("frobnication jwt");
    assertThat(found.missing()).containsExactly("frobnication");
    assertThat(found.hits()).isEqualTo(found("jwt").hits());
  }

  @Test
  void behindTheFewThatHaveAllComeThoseWithMost() {
    Found found = found("dns lookup");
    assertThat(found.whole()).isEqualTo(1);
    assertThat(found.hits().getFirst().title()).isEqualTo("dig +short");
    assertThat(found.hits()).hasSizeBetween(4, 6);
  }

  private static Found found(String words) {
    return Search.find(RealRoad.road(), List.of(), words, 10);
  }
}
