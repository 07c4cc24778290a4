package dev.roadmap.cli;

import dev.roadmap.practice.hunt.Story;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The hunt that is on, in a file: the server runs in one terminal, the answer comes from another.
 * The fault's name stands in it encoded, so that nobody reads it by accident.
 *
 * @param hints how many were taken
 * @param guesses how many were wrong
 */
record Hunt(Story story, int hints, int guesses) {

  private static Path file(Context context) {
    return context.places().data().resolve("hunt.properties");
  }

  /** The hunt that is on; null for none. */
  static @Nullable Hunt present(Context context) {
    Path file = file(context);
    if (!Files.exists(file)) {
      return null;
    }
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      byte[] secret = Base64.getDecoder().decode(properties.getProperty("secret", ""));
      return new Hunt(
          Story.about(new String(secret, StandardCharsets.UTF_8)),
          Integer.parseInt(properties.getProperty("hints", "0")),
          Integer.parseInt(properties.getProperty("guesses", "0")));
    } catch (IOException | IllegalArgumentException unreadable) {
      return null;
    }
  }

  void keep(Context context) {
    var properties = new Properties();
    byte[] secret = story.fault().getBytes(StandardCharsets.UTF_8);
    properties.setProperty("secret", Base64.getEncoder().encodeToString(secret));
    properties.setProperty("hints", Integer.toString(hints));
    properties.setProperty("guesses", Integer.toString(guesses));
    Path file = file(context);
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
        properties.store(writer, null);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void end(Context context) {
    try {
      Files.deleteIfExists(file(context));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Hunt withHint() {
    return new Hunt(story, hints + 1, guesses);
  }

  Hunt withGuess() {
    return new Hunt(story, hints, guesses + 1);
  }
}
