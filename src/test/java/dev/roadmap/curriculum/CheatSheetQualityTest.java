package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.CheatSheet.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may not be wrong with the cheat sheets of the real road, as far as a program can tell. */
class CheatSheetQualityTest {

  /** Rises when entries are added, and never falls. */
  private static final int AT_LEAST = 770;

  /** Longer names fit into no narrow terminal. */
  private static final int LONGEST_NAME = 36;

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!]\"?(?= |$)");

  private final List<CheatSheet> sheets = RealRoad.road().allCheatSheets();

  private List<String> where(BiPredicate<CheatSheet, Entry> wrong) {
    var found = new ArrayList<String>();
    for (CheatSheet sheet : sheets) {
      for (Entry entry : sheet.entries()) {
        if (wrong.test(sheet, entry)) {
          found.add(sheet.id() + ": " + entry.name());
        }
      }
    }
    return found;
  }

  private CheatSheet sheet(String id) {
    return RealRoad.road().cheatSheet(id).orElseThrow();
  }

  @Test
  void thereAreEnough() {
    assertThat(RealRoad.road().cheatSheets())
        .containsExactly(
            "big-o",
            "curl",
            "docker",
            "git",
            "http-headers",
            "http-methods",
            "http-status",
            "json",
            "jwt",
            "linux",
            "ports",
            "psql",
            "redis",
            "rest",
            "security",
            "shell",
            "sql");
    assertThat(sheets.stream().mapToInt(sheet -> sheet.entries().size()).sum())
        .isGreaterThanOrEqualTo(AT_LEAST);
  }

  @Test
  void everyEntryIsOneOfAKindInItsSheet() {
    for (CheatSheet sheet : sheets) {
      assertThat(sheet.entries().stream().map(sheet::key))
          .as(sheet.id())
          .doesNotHaveDuplicates()
          .doesNotContain("");
      assertThat(sheet.entries()).extracting(Entry::name).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyEntryIsShortAndLeadsToALesson() {
    assertThat(where((sheet, entry) -> entry.name().length() > LONGEST_NAME)).isEmpty();
    assertThat(where((sheet, entry) -> entry.lesson().isEmpty())).isEmpty();
    assertThat(where((sheet, entry) -> !entry.text().endsWith("."))).isEmpty();
    assertThat(where((sheet, entry) -> sentences(entry.text()) > 4)).isEmpty();
    assertThat(where((sheet, entry) -> entry.text().length() > 240)).isEmpty();
    assertThat(where((sheet, entry) -> ticks(entry.text()) % 2 != 0)).isEmpty();
  }

  private static long sentences(String text) {
    return SENTENCE_END.matcher(text.replaceAll("`[^`]*`", "x")).results().count();
  }

  private static long ticks(String text) {
    return text.chars().filter(sign -> sign == '`').count();
  }

  @Test
  void noEntryIsFoundByItsOwnNameAgain() {
    assertThat(
            where((sheet, entry) ->
                entry.also().stream()
                    .map(String::toLowerCase)
                    .anyMatch(entry.name().toLowerCase(Locale.ROOT)::equals)))
        .isEmpty();
  }

  /** RFC 9110, section 15, and the rest of the register of status codes. */
  @Test
  void everyRegisteredStatusCodeIsThere() {
    List<Integer> registered =
        Stream.of(
                IntStream.rangeClosed(100, 104),
                IntStream.rangeClosed(200, 208),
                IntStream.of(226),
                IntStream.rangeClosed(300, 308),
                IntStream.rangeClosed(400, 418),
                IntStream.rangeClosed(421, 426),
                IntStream.of(428, 429, 431, 451),
                IntStream.rangeClosed(500, 508),
                IntStream.of(510, 511))
            .flatMap(IntStream::boxed)
            .toList();
    assertThat(codes(sheet("http-status").entries().stream()))
        .containsExactlyElementsOf(registered);
  }

  @Test
  void theSeventeenOfTheGuideAreMarked() {
    assertThat(codes(sheet("http-status").entries().stream().filter(Entry::core)))
        .containsExactly(
            200, 201, 204, 301, 302, 400, 401, 403, 404, 405, 409, 422, 429, 500, 502, 503, 504);
  }

  private static List<Integer> codes(Stream<Entry> entries) {
    return entries.map(entry -> Integer.parseInt(entry.name().substring(0, 3))).toList();
  }

  @Test
  void whatTheGuideNamesIsThereAndMarked() {
    assertMarked(
        "linux",
        "ls, ls -la, cd, cd .. (up), cd ~ (home), pwd, mkdir, mkdir -p, rm, rm -rf, cp, cp -r, mv,"
            + " cat, less, head, head -n 50, tail, tail -f, grep, find, find -name, ps, ps aux,"
            + " top, kill, kill -9, chmod, chmod +x, chown, ssh, nano, vim");
    assertMarked(
        "git",
        "git init, git status, git add FILE, git add ., git commit -m, git log, git log --oneline,"
            + " git branch, git checkout BRANCH, git checkout -b, git merge, git remote add"
            + " origin, git push -u origin, git push, git pull, git clone, git diff, git reset"
            + " HEAD, git checkout -- FILE");
    assertMarked("http-methods", "GET, POST, PUT, PATCH, DELETE");
    assertMarked(
        "http-headers",
        "Content-Type, Authorization, Accept, Cache-Control, Set-Cookie,"
            + " Access-Control-Allow-Origin");
    assertThat(sheet("rest").entries().stream().filter(Entry::core)).hasSize(7);
    assertThat(sheet("json").entries().stream().filter(Entry::core)).hasSize(8);
  }

  private void assertMarked(String id, String names) {
    assertThat(sheet(id).entries().stream().filter(Entry::core).map(Entry::name))
        .as(id)
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(names.split(", ", -1)));
  }
}
