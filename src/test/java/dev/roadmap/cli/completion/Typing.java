package dev.roadmap.cli.completion;

import dev.roadmap.cli.Completions;
import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The bundled road's grammar, and half-typed command lines for it. */
final class Typing {

  static final Grammar GRAMMAR = Completions.grammar(road());
  static final CompletionModel MODEL = new CompletionModel(GRAMMAR);

  private Typing() {}

  /** What completes a line like "done st"; a space at its end begins a new word. */
  static List<Candidate> complete(String line) {
    List<String> words = List.of(line.split(" ", -1));
    int last = words.size() - 1;
    return MODEL.complete(words.subList(0, last), words.get(last));
  }

  static List<String> values(String line) {
    return complete(line).stream().map(Candidate::value).toList();
  }

  private static Road road() {
    try (InputStream in = Typing.class.getResourceAsStream("/road.index")) {
      return IndexReader.read(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
