package dev.roadmap.practice.docs;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /openapi.json} and {@code /docs}, read when first asked for. */
public final class Description {

  /** Marks what a stage before does not have. Nothing in an answer carries it. */
  private static final String STAGE = "x-stage";

  private final Stage stage;
  private final Supplier<Answer> description;
  private final Supplier<Answer> page;

  public Description(Stage stage) {
    this.stage = stage;
    this.description = new Once(this::readDescription);
    this.page = new Once(Description::readPage);
  }

  /** Adds the routes, and that of the links to them. */
  public void route(Router router) {
    router
        .on("GET", "/", Description::links)
        .on("GET", "/openapi.json", request -> description.get())
        .on("GET", "/docs", request -> page.get());
  }

  private static Answer links(Request request) {
    var json = new JsonText().object();
    json.member("tasks", "/tasks").member("docs", "/docs").member("openapi", "/openapi.json");
    return Answer.json(200, json.end().bytes());
  }

  private Answer readDescription() {
    var mapper = JsonMapper.builder().build();
    JsonNode whole = mapper.readTree(resource("openapi.json"));
    prune(whole);
    ((ObjectNode) whole.get("info")).put("x-stage-name", stage.id());
    return Answer.json(200, mapper.writeValueAsBytes(whole));
  }

  private void prune(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(STAGE);
      if (!stage.has(Stage.AUTH)) {
        object.remove("security");
      }
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode child = object.get(name);
        if (later(child)) {
          object.remove(name);
        } else {
          prune(child);
        }
      }
    } else if (node instanceof ArrayNode array) {
      var kept = new ArrayList<JsonNode>();
      array.forEach(child -> kept.add(child));
      kept.removeIf(this::later);
      kept.forEach(this::prune);
      array.removeAll();
      array.addAll(kept);
    }
  }

  private boolean later(JsonNode node) {
    JsonNode marked = node.isObject() ? node.get(STAGE) : null;
    return marked != null && !stage.has(Objects.requireNonNull(Stage.of(marked.asString())));
  }

  /** Nothing may be loaded from anywhere else, and no script runs but the page's own. */
  private static Answer readPage() {
    byte[] html = resource("docs.html");
    String text = new String(html, StandardCharsets.UTF_8);
    int begin = text.indexOf("<script>") + "<script>".length();
    String script = text.substring(begin, text.indexOf("</script>"));
    return Answer.of(200, "text/html; charset=utf-8", html)
        .with(
            "Content-Security-Policy",
            "default-src 'none'; connect-src 'self'; img-src data:; style-src 'unsafe-inline';"
                + " script-src '"
                + hash(script)
                + "'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'")
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "no-cache");
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Description.class.getResourceAsStream("/practice/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Makes its answer when it is first asked for. */
  private static final class Once implements Supplier<Answer> {

    private final Supplier<Answer> source;
    private @Nullable Answer made;

    Once(Supplier<Answer> source) {
      this.source = source;
    }

    @Override
    public synchronized Answer get() {
      Answer present = made;
      if (present == null) {
        present = source.get();
        made = present;
      }
      return present;
    }
  }
}
