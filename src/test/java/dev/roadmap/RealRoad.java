package dev.roadmap;

import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The road that is bundled. */
public final class RealRoad {

  private static final Road ROAD = read();

  private RealRoad() {}

  public static Road road() {
    return ROAD;
  }

  private static Road read() {
    try {
      return IndexReader.read(Path.of("target/classes/road.index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
