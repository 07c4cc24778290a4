package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.terminal.pager.Pager.Place;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a lesson is being read, in a file that is gone once the lesson has been left. A reader that
 * is killed leaves it, and the next one takes its place into the log. Written with every screen, it
 * is no event of its own: nobody decided anything. A disk that refuses it spoils no reading.
 */
final class Bookmark {

  private static final String UNFINISHED = ".unfinished";

  /** A part of the text, and how much was seen in percent. */
  private static final Pattern PLACE = Pattern.compile("(\\d{1,6}) (\\d{1,3})");

  private final Path folder;
  private final String lesson;
  private int part = -1;

  Bookmark(Context context, Step lesson) {
    this.folder = folder(context);
    this.lesson = lesson.id();
  }

  private static Path folder(Context context) {
    return context.places().data().resolve("reading");
  }

  /** Remembers a place. */
  void put(Place place) {
    if (place.part() == part) {
      return;
    }
    part = place.part();
    Path unfinished = folder.resolve(lesson + UNFINISHED);
    try {
      Files.createDirectories(folder);
      Files.writeString(unfinished, place.part() + " " + place.percent());
      Files.move(unfinished, folder.resolve(lesson), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      part = -1;
    }
  }

  /** The lesson has been left, and the log knows where. */
  void remove() {
    remove(folder.resolve(lesson));
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // Then the next reader takes the place that the log has already.
      return;
    }
  }

  /** Takes the places of readers that were killed into the log. */
  static void settle(Context context) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder(context))) {
      for (Path file : left) {
        // A lesson of another road waits for a reader on that road.
        if (Finder.exact(context.road(), name(file)) instanceof Named.OfStep(Step lesson)
            && lesson.kind() == StepKind.LESSON) {
          settle(context, lesson, file);
        }
      }
    } catch (IOException none) {
      return;
    }
  }

  private static void settle(Context context, Step lesson, Path file) throws IOException {
    Matcher place = PLACE.matcher(Files.readString(file));
    if (place.matches()) {
      int part = Integer.parseInt(place.group(1));
      int before = context.store().reading(lesson.id()).map(Reading::part).orElse(0);
      if (part != before) {
        int percent = Integer.parseInt(place.group(2));
        context.store().record(List.of(NewEvent.read(lesson.id(), part, percent)));
      }
    }
    remove(file);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
