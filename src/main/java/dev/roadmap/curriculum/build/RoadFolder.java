package dev.roadmap.curriculum.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of a road. Nothing in it is trusted: links are refused rather than followed, so nothing
 * outside is read and no loop is walked; what is too much or too large is refused before it is
 * read.
 */
final class RoadFolder {

  static final int MAX_FILE_SIZE = 512 * 1024;
  static final int MAX_FILES = 50_000;
  private static final int MAX_DEPTH = 12;

  private final Path root;
  private final SortedSet<String> files = new TreeSet<>();
  private final SortedSet<String> folders = new TreeSet<>();
  private final Problems problems;

  private RoadFolder(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Finds the files; the schemas, hidden files and editors' copies are passed over. */
  static RoadFolder list(Path root, Problems problems) throws IOException {
    var folder = new RoadFolder(root, problems);
    Files.walkFileTree(root, Set.of(), MAX_DEPTH, folder.new Lister());
    return folder;
  }

  /** Whether a file of this name is hidden, or the copy an editor leaves. */
  static boolean isPassedOver(String name) {
    return name.startsWith(".") || name.endsWith("~");
  }

  /** Paths relative to the road, with slashes. */
  SortedSet<String> files() {
    return files;
  }

  /** Paths relative to the road, with slashes. */
  SortedSet<String> folders() {
    return folders;
  }

  /** The text of a file with its line ends as {@code \n}; empty when there is a problem with it. */
  Optional<String> read(String file) {
    try {
      ByteBuffer bytes = bytes(file);
      if (bytes.remaining() > MAX_FILE_SIZE) {
        problems.add(
            Place.of(file), "this file is larger than " + MAX_FILE_SIZE / 1024 + " KiB: split it");
        return Optional.empty();
      }
      return decode(file, bytes);
    } catch (IOException e) {
      problems.add(Place.of(file), "this file cannot be read" + reason(e));
      return Optional.empty();
    }
  }

  /** Java's own message is often only the file's name again. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> ": give yourself the right to read it";
      case NoSuchFileException missing -> ", it was here a moment ago: try again";
      default -> ": " + e.getMessage();
    };
  }

  private ByteBuffer bytes(String file) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try (SeekableByteChannel channel = Files.newByteChannel(root.resolve(file), options)) {
      // One byte more than allowed, whatever size the file claims, so that growing is noticed.
      var bytes = ByteBuffer.allocate((int) Math.min(channel.size(), MAX_FILE_SIZE) + 1);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
      return bytes.flip();
    }
  }

  private Optional<String> decode(String file, ByteBuffer bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var chars = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder.decode(bytes, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      problems.add(end(file, text), "this is not UTF-8: save the file as UTF-8");
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    text = text.replace("\r\n", "\n");
    int refused = Characters.findRefused(text);
    if (refused >= 0) {
      problems.add(
          end(file, text.substring(0, refused)), Characters.refusal(text.codePointAt(refused)));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The place right after this text. */
  private static Place end(String file, String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Place(file, line, text.codePointCount(start, text.length()) + 1);
  }

  private final class Lister extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      String name = relative(path);
      if (name.equals("schema") || isPassedOver(path)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(name);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      Place place = Place.of(relative(path));
      if (isPassedOver(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        problems.add(place, "this is a link; a road holds only files: put the file itself here");
      } else if (attributes.isDirectory()) {
        problems.add(place, "folders are nested too deep here: take this one out");
      } else if (!attributes.isRegularFile()) {
        problems.add(place, "this is no plain file: take it out");
      } else if (files.size() >= MAX_FILES) {
        problems.add(Place.of("."), "there are more than " + MAX_FILES + " files: remove some");
        return FileVisitResult.TERMINATE;
      } else {
        files.add(place.file());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      problems.add(Place.of(relative(path)), "this cannot be read" + reason(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isPassedOver(Path path) {
      Path name = path.getFileName();
      return !path.equals(root) && name != null && RoadFolder.isPassedOver(name.toString());
    }

    private String relative(Path path) {
      return path.equals(root) ? "." : root.relativize(path).toString().replace('\\', '/');
    }
  }
}
