package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

/**
 * Makes {@code target/roadmap} and its archive out of the jar, its dependencies and the JDK that
 * runs this program. Maven runs it in the package phase; see pom.xml for the arguments.
 *
 * <p>The folder is assembled in {@code target/package} and moved into place when it is complete.
 */
final class Package {
  private final Project project;
  private final String hash;

  private Package(Project project) {
    this.project = project;
    this.hash = new Fingerprint(project).hash();
  }

  public static void main(String[] arguments) throws Exception {
    try {
      new Package(Project.fromArguments(arguments)).run();
    } catch (BuildFailure failure) {
      System.err.println("Packaging failed: " + failure.getMessage());
      if (failure.getCause() != null) {
        failure.getCause().printStackTrace();
      }
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Path distribution = project.target().resolve("roadmap");
    Path archive = project.target().resolve(Archive.name(project.version()));
    if (!isCurrent(distribution, archive)) {
      Path assembled = assemble();
      Archive.pack(assembled, archive);
      replace(distribution, assembled);
      System.out.println(archive.getFileName() + ": " + Archive.megabytes(archive));
    }
    stamp();
  }

  private boolean isCurrent(Path distribution, Path archive) {
    return Files.exists(distribution.resolve("lib/roadmap-" + hash + ".jar"))
        && Training.CACHES.stream()
            .allMatch(cache -> Files.exists(distribution.resolve(Training.file(cache, hash))))
        && Files.exists(archive);
  }

  private Path assemble() throws IOException {
    Path folder = project.work().resolve("roadmap");
    Folders.delete(folder);
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("lib"));
    RuntimeImage.place(project.work(), folder.resolve("runtime"));
    Libraries libraries = Libraries.place(project, hash, folder.resolve("lib"));
    Launcher.write(project.buildSources(), libraries, hash, folder.resolve("bin/roadmap"));
    Licenses.place(project, folder);
    Path completions = project.root().resolve("completions");
    if (Files.isDirectory(completions)) {
      Folders.copy(completions, folder.resolve("completions"));
    }
    new Training(project, folder, hash).run();
    return folder;
  }

  /** A program that runs from the old folder keeps its open files; a new start sees the new one. */
  private void replace(Path distribution, Path assembled) throws IOException {
    Path old = project.work().resolve("old-" + ProcessHandle.current().pid());
    if (Files.exists(distribution)) {
      Files.move(distribution, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(assembled, distribution, StandardCopyOption.ATOMIC_MOVE);
    Folders.delete(old);
  }

  /** Dated when the build began: a source changed since then is newer, and built again. */
  private void stamp() throws IOException {
    Path stamp = project.target().resolve("roadmap.stamp");
    Files.writeString(stamp, hash + "\n");
    Files.setLastModifiedTime(stamp, FileTime.fromMillis(project.startedAt()));
  }
}
