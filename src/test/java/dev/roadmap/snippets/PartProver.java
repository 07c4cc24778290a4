package dev.roadmap.snippets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A piece of a program that is proven as a whole, by its suite. */
final class PartProver implements Prover {

  private final Path exercises;

  PartProver(Path exercises) {
    this.exercises = exercises;
  }

  @Override
  public Proof prove(Snippet snippet) throws IOException {
    String part = snippet.fence().words().getOrDefault("part", "");
    int slash = part.indexOf('/');
    Path file =
        exercises.resolve(part.substring(0, slash) + "/solution/" + part.substring(slash + 1));
    if (!Files.isRegularFile(file)) {
      return new Proof.Wrong("there is no file " + file);
    }
    return contains(Files.readString(file), snippet.code())
        ? Proof.proven(Proof.Depth.PART)
        : new Proof.Wrong("not a piece of " + file);
  }

  /** Whether the lines stand there one after the other, set in as a whole or not. */
  private static boolean contains(String whole, String piece) {
    return whole.contains(piece) || flat(whole).contains(flat(piece));
  }

  private static String flat(String text) {
    return text.replaceAll("(?m)^[ \\t]+|[ \\t]+$", "");
  }
}
