package dev.roadmap.check.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** What was checked, as a hash: the same for the same sources, wherever they lie. */
public final class Fingerprint {

  private static final int BUFFER = 64 * 1024;
  private static final long GIT_SECONDS = 10;

  private Fingerprint() {}

  /**
   * SHA-256, in hexadecimal, over names and contents of the files in a folder: those that git
   * tracks or would, or without git those that are not built, downloaded or logged.
   */
  public static String of(Path folder) {
    MessageDigest digest = sha256();
    SortedSet<String> files = listed(folder);
    for (String file : files.isEmpty() ? Sources.of(folder).keySet() : files) {
      add(digest, folder, file);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Path folder, String name) {
    try {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update((Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Files.newInputStream(file)) {
        var buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
    } catch (IOException | InvalidPathException unreadable) {
      // It counts by its name alone.
    }
  }

  /** What git tracks here, and what it would: nothing without git, or where it holds nothing. */
  private static SortedSet<String> listed(Path folder) {
    var files = new TreeSet<String>();
    // Nothing that the repository's own settings name may be run.
    var builder =
        new ProcessBuilder(
                "git",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor(GIT_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0) {
        for (String name : out.split("\0", -1)) {
          if (!name.isEmpty()) {
            files.add(name);
          }
        }
      }
      git.destroyForcibly();
    } catch (IOException none) {
      files.clear();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      files.clear();
    }
    return files;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
