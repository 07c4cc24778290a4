package dev.roadmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Something to read about that is no command. */
record Topic(String name, String summary) {

  /** In the order they are listed. */
  static final List<Topic> ALL =
      List.of(
          new Topic("states", "What the states of a step mean, and what counts"),
          new Topic("tracks", "The orders through the road, and the languages"),
          new Topic("files", "Where everything lies, and the environment"),
          new Topic("keys", "What to press at the prompt"),
          new Topic("json", "Data for programs"),
          new Topic("exit-codes", "What a command ends with"),
          new Topic("authoring", "How to write lessons, or a road of your own"));

  static List<String> names() {
    return ALL.stream().map(Topic::name).toList();
  }

  /** The text as it is written, to be laid out by {@link TopicText}. */
  String text() {
    try (InputStream in = Topic.class.getResourceAsStream("/help/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no text for the topic " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
