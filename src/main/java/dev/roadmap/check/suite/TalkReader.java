package dev.roadmap.check.suite;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Shape;
import dev.roadmap.check.value.Template;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the steps that talk to the program: requests, and bytes as they are. */
final class TalkReader {

  /** A method, a blank, a path; blanks between braces are neither. */
  private static final Pattern REQUEST = Pattern.compile("((?:[^\\s{]|\\{\\{[^}]*}})+)\\s+(\\S.*)");

  private final Notes notes;
  private final ValueReader values;
  private final ExpectationReader expectations;
  private final Map<String, Client> clients;

  TalkReader(Notes notes, ExpectationReader expectations, Map<String, Client> clients) {
    this.notes = notes;
    this.values = new ValueReader(notes);
    this.expectations = expectations;
    this.clients = clients;
  }

  /** A request, by its method or as a `request` of both. */
  Step send(String kind, Table table, Node node) {
    Template method;
    Template path;
    if (kind.equals("request")) {
      String word = notes.word(node, "a method and a path");
      java.util.regex.Matcher parts = REQUEST.matcher(word);
      if (!parts.matches()) {
        notes.add(node, "write it like `request: get /tasks`");
        parts = REQUEST.matcher("GET /");
        parts.matches();
      }
      method = values.template(scalar(parts.group(1), node), "the method");
      path = values.template(scalar(parts.group(2), node), "the path");
    } else {
      method = Template.parse(kind);
      path = values.template(node, "the path");
    }
    String client = table.text("client");
    if (!client.isEmpty()) {
      Client known = clients.get(client);
      if (known == null) {
        notes.add(
            table.node(),
            "there is no client `"
                + client
                + "`"
                + Nearest.hint(client, clients.keySet(), ": add it under `clients:`"));
      } else {
        known.headers().values().stream()
            .flatMap(Optional::stream)
            .flatMap(template -> template.uses().stream())
            .forEach(name -> notes.uses(table.node(), name));
      }
    }
    Map<String, Optional<Template>> headers = headers(table.below("headers"));
    Step.Body body = body(table);
    boolean chunked = table.flag("chunked");
    if (chunked && body == null) {
      notes.add(table.node(), "`chunked` says how a body is sent, and there is none");
    }
    Step step =
        new Step.Send(table.line(), method, path, client, headers, body, chunked, talk(table));
    return wrapped(table, step);
  }

  Map<String, Optional<Template>> headers(Map<String, Node.Entry> entries) {
    var headers = new LinkedHashMap<String, Optional<Template>>();
    entries.forEach((name, entry) -> {
      Node value = entry.value();
      boolean none = value instanceof Node.Scalar scalar && scalar.value() instanceof Json.Null;
      headers.put(
          name.toLowerCase(Locale.ROOT),
          none ? Optional.empty() : Optional.of(values.template(value, "a header")));
    });
    return headers;
  }

  private Step.@Nullable Body body(Table table) {
    Step.@Nullable Body body = null;
    for (Step.Body.Kind kind : Step.Body.Kind.values()) {
      Node node = table.get(kind.name().toLowerCase(Locale.ROOT));
      if (node == null) {
        continue;
      }
      if (body != null) {
        notes.add(node, "a request has one body: keep one of json, json_text, text, form, bytes");
      }
      if (kind == Step.Body.Kind.FORM && !(node instanceof Node.Keys)) {
        notes.add(node, "`form` has keys: write `form: {name: value}`");
      }
      Shape shape =
          kind == Step.Body.Kind.JSON || kind == Step.Body.Kind.FORM
              ? values.shape(node)
              : new Shape.Filled(values.template(node, "this body"));
      body = new Step.Body(kind, shape);
    }
    return body;
  }

  /** Bytes as they are. */
  Step raw(Table table, Node node) {
    Template bytes = values.template(node, "`raw`");
    boolean reads = table.has("expect") || table.has("done_if");
    boolean oneByte = table.flag("latin1");
    Step step = new Step.Raw(table.line(), bytes, oneByte, reads, talk(table));
    return wrapped(table, step);
  }

  private Step.Talk talk(Table table) {
    Node doneIf = table.get("done_if");
    Node expect = table.get("expect");
    return new Step.Talk(
        table.text("on"),
        table.time("timeout"),
        doneIf == null ? null : expectations.read(doneIf),
        expect == null ? Expectation.none(table.line()) : expectations.read(expect));
  }

  /** Puts `times` and `eventually` of one request around it. */
  private Step wrapped(Table table, Step step) {
    Step whole = step;
    Node eventually = table.get("eventually");
    if (eventually != null) {
      Duration within = StepReader.TO_START;
      Duration every = StepReader.EVERY;
      if (eventually instanceof Node.Keys) {
        Table times = Table.of(eventually, "`eventually`", notes);
        within = times.time("within", within);
        every = times.time("every", every);
        times.end("`eventually`");
      } else {
        Duration time = Table.time("eventually", eventually, notes);
        within = time == null ? within : time;
      }
      whole = new Step.Eventually(step.line(), within, every, List.of(whole));
    }
    int times = table.number("times", 0, 1, 100_000);
    return times == 0 ? whole : new Step.Repeat(step.line(), times, List.of(whole), null, null);
  }

  private static Node scalar(String text, Node at) {
    return new Node.Scalar(Json.of(text), at.line(), at.column());
  }
}
