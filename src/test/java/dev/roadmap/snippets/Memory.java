package dev.roadmap.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which lessons were proven as they are now, so that a second build need not prove them
 * again. Lessons that talk to the practice server are proven each time: the server changes too.
 */
final class Memory {

  /** Goes up when the provers do more than before. */
  private static final int VERSION = 2;

  private final Path file;
  private final Map<String, List<Proof.Depth>> proven = new ConcurrentHashMap<>();

  Memory(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(" ", -1);
        proven.put(
            words[0],
            List.of(words).subList(1, words.length).stream().map(Proof.Depth::valueOf).toList());
      }
    }
  }

  /** What was proven of this lesson before; empty when it has to be proven. */
  List<Proof.Depth> of(List<Snippet> lesson) {
    return proven.getOrDefault(key(lesson), List.of());
  }

  synchronized void keep(List<Snippet> lesson, List<Proof.Depth> depths) throws IOException {
    if (lesson.stream().noneMatch(snippet -> snippet.language().equals("http"))) {
      var line = new StringBuilder(key(lesson));
      depths.forEach(depth -> line.append(' ').append(depth.name()));
      Files.writeString(
          file, line.append('\n'), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String key(List<Snippet> lesson) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((byte) VERSION);
      for (Snippet snippet : lesson) {
        var fence = snippet.fence();
        String all =
            fence.language() + new HashMap<>(fence.words()) + fence.text() + snippet.result();
        digest.update(all.getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
