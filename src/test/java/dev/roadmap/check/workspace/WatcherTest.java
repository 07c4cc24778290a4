package dev.roadmap.check.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change of somebody's sources. */
class WatcherTest {

  @TempDir Path folder;

  /** What happens between one look and the next. */
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();

  private Watcher watcher() {
    return new Watcher(
        folder,
        time -> {
          Runnable next = meanwhile.poll();
          if (next != null) {
            next.run();
          }
        });
  }

  private void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void severalFilesWrittenOneAfterTheOtherAreOneChange() throws Exception {
    write("app.py", "1");
    Watcher watcher = watcher();
    meanwhile.add(() -> {});
    meanwhile.add(() -> write("app.py", "22"));
    meanwhile.add(() -> write("lib/tasks.py", "3"));
    meanwhile.add(() -> {});
    assertThat(watcher.await()).containsExactly("app.py");
    meanwhile.add(() -> delete("app.py"));
    assertThat(watcher.await()).containsExactly("app.py");
  }

  private void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatToolsWriteIsNoChange() throws Exception {
    Watcher watcher = watcher();
    for (String file :
        new String[] {
          ".git/index",
          "target/App.class",
          "node_modules/x/index.js",
          "dist/app.js",
          "__pycache__/app.cpython-311.pyc",
          ".venv/bin/python",
          "App.class",
          "tasks.db",
          "tasks.db-wal",
          "server.log",
          "app.py~",
          ".app.py.swp",
          "4913"
        }) {
      meanwhile.add(() -> write(file, "x"));
    }
    meanwhile.add(() -> write("app.py", "x"));
    assertThat(watcher.await()).containsExactly("app.py");
  }

  @Test
  void whatTheProgramWritesInEachRunIsLearned() throws Exception {
    write("app.go", "1");
    write("app", "1");
    Watcher watcher = watcher();
    write("app", "22");
    assertThat(watcher.ran()).isEmpty();
    assertThat(watcher.await()).containsExactly("app");
    write("app", "333");
    assertThat(watcher.ran()).containsExactly("app");
    meanwhile.add(() -> write("app.go", "22"));
    assertThat(watcher.await()).containsExactly("app.go");
  }

  @Test
  void whatSomebodyWritesDuringARunIsChecked() throws Exception {
    write("app.py", "1");
    Watcher watcher = watcher();
    write("app.py", "22");
    watcher.ran();
    assertThat(watcher.await()).containsExactly("app.py");
    assertThat(watcher.ran()).isEmpty();
    write("app.py", "333");
    assertThat(watcher.ran()).isEmpty();
  }

  @Test
  void theSameSourcesHaveTheSameFingerprintWhereverTheyLie() throws Exception {
    for (String place : new String[] {"one/", "two/"}) {
      write(place + "app.py", "print(1)");
      write(place + "lib/tasks.py", "tasks = []");
    }
    write("two/tasks.db", "data");
    write("two/node_modules/x.js", "x");
    String one = Fingerprint.of(folder.resolve("one"));
    assertThat(one).matches("[0-9a-f]{64}").isEqualTo(Fingerprint.of(folder.resolve("two")));
    write("two/app.py", "print(2)");
    assertThat(Fingerprint.of(folder.resolve("two"))).isNotEqualTo(one);
  }
}
