package dev.roadmap.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The senders and workers of the lesson about RabbitMQ, with a real broker: what is sent is stored,
 * handled once and acknowledged, and a worker that gets SIGTERM finishes the message at hand.
 */
@Timeout(300)
class RabbitLessonTest {

  private static final String LESSON = "rabbitmq-celery";
  private static final String PYTHON = "/usr/bin/python3";
  private static final String BIN = System.getProperty("java.home") + "/bin/";
  private static final Path MODULES = Path.of("src/test/snippets/node_modules").toAbsolutePath();
  private static final Path CLASS_PATH = Path.of("target/snippets/java-classpath.txt");

  /** Prints the first message, and puts it back; or "empty", once nobody consumes any more. */
  private static final String LOOK =
      """
      import os, sys, pika
      channel = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"])).channel()
      queue = sys.argv[1]
      while channel.queue_declare(queue, passive=True).method.consumer_count:
          pass
      how, properties, body = channel.basic_get(queue)
      if how:
          print(body.decode(), properties.message_id, properties.delivery_mode)
      else:
          print("empty")
      """;

  private static final String QUORUM = "{durable: true, arguments: {'x-queue-type': 'quorum'}}";

  private static Optional<RabbitServer> server = Optional.empty();

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    server = RabbitServer.start();
    Needed.here(server.isPresent(), "rabbitmq-server");
    Needed.here(
        Programs.find(PYTHON).isPresent() && has("pika") && has("celery"), "pika or celery");
  }

  @AfterAll
  static void stop() {
    server.ifPresent(RabbitServer::close);
  }

  @Test
  void celeryRunsTheTaskThatTheApiSends() throws Exception {
    Needed.here(has("fastapi"), "fastapi");
    write("tasks.py", code("python", 0));
    write("api.py", code("python", 1));
    write("images.py", "def resize(source, target, width): pass\n");
    write(
        "users.py",
        """
        from types import SimpleNamespace
        def create_user(email, password): return SimpleNamespace(id=7, email=email)
        def load_user(id): return SimpleNamespace(id=id, email="ada@example.com", welcomed=False)
        def mark_welcomed(id):
            with open("done", "w") as file: file.write(str(id))
        """);
    write("mail.py", "def send_mail(to, subject): print(f'{subject} goes to {to}')\n");
    String sent =
        run(PYTHON, "-c", "import api; print(api.signup(api.SignUp(email='a@b.c', password='x')))");
    assertThat(sent).isEqualTo("{'id': 7, 'email': 'a@b.c'}\n");
    assertThat(look("celery")).startsWith("[[7], {}, ").endsWith(" 2\n");

    var worker = List.of(PYTHON, "-m", "celery", "-A", "tasks", "worker", "--concurrency=1");
    assertThat(work(worker)).isEqualTo(0);

    assertThat(folder.resolve("done")).hasContent("7");
    assertThat(folder.resolve("log")).content().contains("Welcome! goes to ada@example.com");
    assertThat(look("celery")).isEqualTo("empty\n");
  }

  @Test
  void theGoWorkerTakesWhatTypeScriptSends() throws Exception {
    sendFromTypeScript();
    String go = found("go");
    Path library = Path.of("/usr/share/gocode/src/github.com/rabbitmq/amqp091-go");
    Needed.here(Files.isDirectory(library), "golang-github-rabbitmq-amqp091-go-dev");
    String stub = "sendWelcome(ctx context.Context, body []byte) error { return nil }";
    write(
        "main.go",
        filled(
            code("go", 0),
            stub,
            stub.replace("return nil", "return os.WriteFile(\"done\", body, 0o644)")));
    run(go, "build", "-o", "worker", "main.go");

    assertThat(work(List.of(folder.resolve("worker").toString()))).isEqualTo(0);

    assertThat(folder.resolve("done")).hasContent("{\"user_id\":7}");
    assertThat(look("welcome")).isEqualTo("empty\n");
  }

  @Test
  void theTypeScriptWorkerTakesWhatJavaSends() throws Exception {
    sendFromJava();
    compileTypeScript(code("typescript", 0));
    write(
        "mailer.mjs",
        """
        import { writeFileSync } from "node:fs";
        globalThis.sendWelcome = async (id) => writeFileSync("done", String(id));
        """);

    assertThat(work(List.of(found("node"), "--import", "./mailer.mjs", "main.js"))).isEqualTo(0);

    assertThat(folder.resolve("done")).hasContent("7");
    assertThat(look("welcome")).isEqualTo("empty\n");
  }

  @Test
  void theJavaWorkerTakesWhatTypeScriptSends() throws Exception {
    sendFromTypeScript();
    String stub = "void sendWelcome(byte[] body) throws Exception {";
    String fill = "java.nio.file.Files.write(java.nio.file.Path.of(\"done\"), body);";
    write("Main.java", filled(code("java", 0), stub, stub + fill));
    run(BIN + "javac", "-cp", classPath(), "Main.java");

    // The JVM ends with 128 + 15 after SIGTERM, hooks or not.
    assertThat(work(List.of(BIN + "java", "-cp", classPath(), "Main"))).isEqualTo(143);

    assertThat(folder.resolve("done")).hasContent("{\"user_id\":7}");
    assertThat(look("welcome")).isEqualTo("empty\n");
  }

  private void sendFromTypeScript() throws IOException {
    compileTypeScript(code("typescript", 1));
    write(
        "send.mjs",
        """
        import amqp from "amqplib";
        import { askForWelcome } from "./main.js";
        const connection = await amqp.connect(process.env.BROKER_URL);
        const channel = await connection.createConfirmChannel();
        await channel.assertQueue("welcome", %s);
        await askForWelcome(channel, 7);
        await connection.close();
        """
            .formatted(QUORUM));
    run(found("node"), "send.mjs");
    assertThat(look("welcome")).isEqualTo("{\"user_id\":7} welcome-7 2\n");
  }

  private void sendFromJava() throws IOException {
    write("Mailer.java", code("java", 1));
    write(
        "Send.java",
        """
        void main() throws Exception {
            var factory = new com.rabbitmq.client.ConnectionFactory();
            factory.setUri(System.getenv("BROKER_URL"));
            try (var connection = factory.newConnection()) {
                var channel = connection.createChannel();
                channel.queueDeclare("welcome", true, false, false,
                        java.util.Map.of("x-queue-type", "quorum"));
                channel.confirmSelect();
                Mailer.askForWelcome(channel, 7);
            }
        }
        """);
    run(BIN + "javac", "-cp", classPath(), "Mailer.java", "Send.java");
    run(BIN + "java", "-cp", classPath(), "Send");
    assertThat(look("welcome")).isEqualTo("{\"user_id\":7} welcome-7 2\n");
  }

  private void compileTypeScript(String code) throws IOException {
    Needed.here(Files.isDirectory(MODULES), "src/test/snippets/node_modules");
    Path modules = folder.resolve("node_modules");
    if (!Files.exists(modules)) {
      Files.createSymbolicLink(modules, MODULES);
    }
    write("package.json", "{\"type\": \"module\"}");
    write("tsconfig.json", TypeScriptProver.CONFIG);
    write("main.ts", code);
    run(MODULES + "/.bin/tsc", "-p", "tsconfig.json");
  }

  /** Lets a worker do one message, asks it to end in the middle, and gives its exit code. */
  private int work(List<String> command) throws Exception {
    Path log = folder.resolve("log");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(variables());
    Process worker = builder.start();
    try {
      while (!Files.exists(folder.resolve("done"))) {
        assertThat(worker.waitFor(20, TimeUnit.MILLISECONDS)).as(Files.readString(log)).isFalse();
      }
      worker.destroy();
      return worker.waitFor();
    } finally {
      worker.descendants().forEach(ProcessHandle::destroyForcibly);
      worker.destroyForcibly();
    }
  }

  private String look(String queue) throws IOException {
    return run(PYTHON, "-c", LOOK, queue);
  }

  private String run(String... command) throws IOException {
    Ended ended = Programs.run(folder, variables(), "", List.of(command));
    assertThat(ended.exit()).as(ended.all()).isEqualTo(0);
    return ended.out();
  }

  private static Map<String, String> variables() {
    var variables = new HashMap<>(GoProver.debian());
    variables.put("BROKER_URL", server.orElseThrow().url());
    return variables;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static String filled(String code, String stub, String body) {
    assertThat(code).containsOnlyOnce(stub);
    return code.replace(stub, body);
  }

  private static boolean has(String module) throws IOException {
    var command = List.of(PYTHON, "-c", "import " + module);
    return Programs.run(Path.of("/tmp"), Map.of(), "", command).exit() == 0;
  }

  private static String found(String program) {
    Needed.program(program);
    return Programs.find(program).orElseThrow();
  }

  private static String classPath() throws IOException {
    Needed.here(Files.exists(CLASS_PATH), "the libraries of src/test/snippets/pom.xml");
    return Files.readString(CLASS_PATH).strip() + ":.";
  }

  /** The lesson's snippets of a language with libraries, in its order. */
  private static String code(String language, int index) throws IOException {
    return Lessons.read().stream()
        .flatMap(List::stream)
        .filter(snippet -> snippet.lesson().equals(LESSON))
        .filter(snippet -> snippet.language().equals(language) && !snippet.uses().isEmpty())
        .toList()
        .get(index)
        .code();
  }
}
