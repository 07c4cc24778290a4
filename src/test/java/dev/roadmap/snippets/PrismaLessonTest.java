package dev.roadmap.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.check.target.Ports;
import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lessons' Prisma programs, with the schemas beside them, on a real PostgreSQL. Only {@code
 * prisma migrate} is not run: its engine is not on npm, so the tables are made with SQL.
 */
class PrismaLessonTest {

  private static final Path MODULES = Path.of("src/test/snippets/node_modules").toAbsolutePath();

  private static Optional<Postgres> server = Optional.empty();
  private static int port;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    Needed.here(Files.exists(MODULES.resolve(".bin/prisma")), "prisma in src/test/snippets");
    Needed.program("node");
    port = Ports.free();
    server = Postgres.start(port);
    Needed.here(server.isPresent(), "PostgreSQL");
  }

  @AfterAll
  static void stop() {
    server.ifPresent(Postgres::close);
  }

  @Test
  void theTaskProgramFindsNoTaskAfterItsDelete() throws IOException {
    prepare("tasks");
    tables(
        "tasks",
        """
        CREATE TABLE tasks (
          id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          title text NOT NULL,
          completed boolean NOT NULL DEFAULT false,
          created_at timestamptz NOT NULL DEFAULT now());
        """);
    write("prisma/schema.prisma", code("db-typescript", "text", "generator client"));
    write("prisma.config.ts", code("db-typescript", "javascript", "defineConfig"));
    write("src/main.ts", code("db-typescript", "javascript", "new PrismaClient"));

    assertThat(generateAndRun("tasks", "src/main")).isEqualTo("Buy milk 1\nno such task: 404\n");
  }

  @Test
  void thePostsComeWithTheirUsersInTwoStatements() throws IOException {
    prepare("users");
    tables(
        "users",
        """
        CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, age int);
        CREATE TABLE posts (
          id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, title text NOT NULL);
        INSERT INTO users VALUES (1, 'Ada', 36), (2, 'Bo', 9), (3, 'Cleo', 40);
        INSERT INTO posts VALUES (1, 1, 'a'), (2, 1, 'b'), (3, 3, 'c');
        """);
    write("prisma/schema.prisma", code("orms", "text", "generator client"));
    write("prisma.config.ts", code("db-typescript", "javascript", "defineConfig"));
    write("main.ts", code("orms", "typescript", "new PrismaClient"));

    String printed = generateAndRun("users", "main");

    assertThat(printed.lines().filter(line -> line.startsWith("prisma:query SELECT"))).hasSize(2);
    assertThat(printed.lines().filter(line -> !line.startsWith("prisma:query")))
        .containsExactly("Ada 2", "Cleo 1");
  }

  private void prepare(String database) throws IOException {
    server.orElseThrow().create(database);
    Files.createDirectories(folder.resolve("prisma"));
    Files.createDirectories(folder.resolve("src"));
    Files.createSymbolicLink(folder.resolve("node_modules"), MODULES);
    write("package.json", "{\"type\": \"module\"}");
  }

  private static void tables(String database, String sql) throws IOException {
    Ended made = server.orElseThrow().psql(database, true, sql);
    assertThat(made.exit()).as(made.all()).isEqualTo(0);
  }

  private String generateAndRun(String database, String program) throws IOException {
    write("tsconfig.json", TypeScriptProver.CONFIG.replace("main.ts", program + ".ts"));
    run(database, MODULES + "/.bin/prisma", "validate");
    run(database, MODULES + "/.bin/prisma", "generate");
    run(database, MODULES + "/.bin/tsc", "-p", "tsconfig.json");
    return run(database, Programs.find("node").orElseThrow(), program + ".js");
  }

  private String run(String database, String... command) throws IOException {
    Map<String, String> variables =
        Map.of(
            "DATABASE_URL",
            "postgresql://postgres@127.0.0.1:" + port + "/" + database,
            // It is looked for, though only "migrate" uses it; naming one keeps it from a download.
            "PRISMA_SCHEMA_ENGINE_BINARY",
            "/bin/true",
            "CHECKPOINT_DISABLE",
            "1");
    Ended ended = Programs.run(folder, variables, "", List.of(command));
    assertThat(ended.exit()).as(ended.all()).isEqualTo(0);
    return ended.out();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static String code(String lesson, String language, String part) throws IOException {
    return Lessons.read().stream()
        .flatMap(List::stream)
        .filter(snippet -> snippet.lesson().equals(lesson))
        .filter(snippet -> snippet.language().equals(language) && snippet.code().contains(part))
        .findFirst()
        .orElseThrow()
        .code();
  }
}
