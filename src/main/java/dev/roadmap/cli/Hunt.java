package dev.roadmap.cli;

import dev.roadmap.practice.hunt.Story;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
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
 * @param port where its server listens, or did
 * @param hints how many were taken
 * @param guesses how many were wrong
 */
record Hunt(Story story, int port, int hints, int guesses) {

  private static final int PATIENCE = 1000;

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
          Integer.parseInt(properties.getProperty("port", "0")),
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
    properties.setProperty("port", Integer.toString(port));
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

  /** Whether somebody listens where its server did. */
  boolean runs() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
      return true;
    } catch (IOException ended) {
      return false;
    }
  }

  Hunt at(int other) {
    return new Hunt(story, other, hints, guesses);
  }

  Hunt withHint() {
    return new Hunt(story, port, hints + 1, guesses);
  }

  Hunt withGuess() {
    return new Hunt(story, port, hints, guesses + 1);
  }

  /** What it took so far: {@code 2 hints, 1 wrong guess}. */
  String score() {
    return Words.count(hints, "hint", "hints")
        + ", "
        + Words.count(guesses, "wrong guess", "wrong guesses");
  }
}
