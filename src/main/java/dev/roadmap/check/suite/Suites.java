package dev.roadmap.check.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The suites of a road. */
public final class Suites {

  /** What the build calls the file that holds them, beside the road's index. */
  public static final String FILE = "suites.index";

  private final List<SuiteFile> files;

  private Suites(List<SuiteFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * What can be said about a suite without reading all of it.
   *
   * @param checks how many there are
   */
  public record Listed(String id, int version, String title, int checks) {}

  /** Those that came with the program. */
  public static Suites shipped() {
    try (InputStream in = Suites.class.getResourceAsStream("/" + FILE)) {
      return in == null ? new Suites(List.of()) : of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those that were compiled with a road.
   *
   * @throws IOException when these are no suites, or some of another version
   */
  public static Suites of(byte[] compiled) throws IOException {
    return new Suites(SuiteFile.read(compiled));
  }

  /** All, by id. */
  public List<Listed> list() {
    return files.stream()
        .map(file -> new Listed(file.id(), file.version(), file.title(), file.checks()))
        .toList();
  }

  /** The suite of this id. */
  public Optional<Suite> find(String id) {
    return files.stream()
        .filter(file -> file.id().equals(id))
        .findFirst()
        .map(file -> SuiteReader.read(file.file(), file.tree()).suite());
  }
}
