package dev.roadmap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.SmallRoad;
import dev.roadmap.guide.Search.Found;
import dev.roadmap.guide.Search.Hit;
import dev.roadmap.guide.Search.Note;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  @Test
  void putsATitleBeforeAText() {
    assertThat(ids("lists")).startsWith("py-lists").contains("notes-api/design");
  }

  @Test
  void putsAShortTitleBeforeALongOne() {
    // Of equals, what comes first on the road.
    assertThat(ids("greeting")).startsWith("py-hello", "go-hello");
    assertThat(ids("notes")).startsWith("notes-api");
  }

  @Test
  void wantsEveryWord() {
    Found found = Search.find(SmallRoad.road(), List.of(), "request answer", 100);
    assertThat(found.hits().subList(0, found.whole()))
        .extracting(Hit::id)
        .containsExactlyInAnyOrder("http", "web");
  }

  @Test
  void leavesOutAWordThatIsNowhere() {
    Found found = Search.find(SmallRoad.road(), List.of(), "request zebra", 100);
    assertThat(found.missing()).containsExactly("zebra");
    assertThat(found.meant()).isEmpty();
    assertThat(found.hits()).isEqualTo(find("request", List.of()));
  }

  @Test
  void aWordThatOnlyANoteHasIsNeitherMissingNorMistyped() {
    List<Note> notes = List.of(new Note("web", "Every requests library retries."));
    Found found = Search.find(SmallRoad.road(), notes, "request retries", 100);
    assertThat(found.missing()).isEmpty();
    assertThat(found.hits().getFirst().kind()).isEqualTo("note");
    assertThat(found.whole()).isEqualTo(1);
  }

  @Test
  void whereNoPlaceHasAllTheOnesWithMostComeFirst() {
    Found found = Search.find(SmallRoad.road(), List.of(), "slices request", 100);
    assertThat(found.whole()).isZero();
    assertThat(found.hits()).extracting(Hit::id).contains("go-slices");
  }

  @Test
  void findsBeginningsOfWords() {
    assertThat(ids("slic")).containsExactly("go-slices");
  }

  @ParameterizedTest
  @ValueSource(strings = {"varables", "variabels", "vaariables", "variablez", "VARIABLES"})
  void forgivesOneMistake(String typed) {
    assertThat(ids(typed)).startsWith("variables");
  }

  @Test
  void forgivesLittleInShortWords() {
    assertThat(Typos.between("ab", "ba", 1)).isEqualTo(1);
    assertThat(ids("htp")).startsWith("http");
    assertThat(ids("wbe")).startsWith("web");
    assertThat(ids("wxb")).isEmpty();
    assertThat(ids("bw")).isEmpty();
  }

  @Test
  void showsTheSentenceThatMatchesBest() {
    assertThat(find("reading index", List.of()).getFirst().passage().text())
        .isEqualTo("Reading one by its index costs the same wherever it stands.");
  }

  @Test
  void searchesNotes() {
    List<Hit> hits = find("leftmost", List.of(new Note("http", "The leftmost prefix counts!")));
    var passage = new Excerpt("The leftmost prefix counts!", List.of(new Excerpt.Mark(4, 12)));
    assertThat(hits).containsExactly(new Hit("note", "http", "", "", passage));
  }

  @Test
  void findsWordsInOtherAlphabets() {
    List<Note> notes = List.of(new Note("http", "Ein Größenvergleich, 漢字 und 𝒳."));
    assertThat(find("größenvergleich", notes)).hasSize(1);
    assertThat(find("漢字", notes)).hasSize(1);
    assertThat(find("𝒳", notes)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!?", "\u0000", "\u001b[2J", "\ud83d", "(?<=)", "%", "🙂"})
  void findsNothingForWhatHasNoWords(String typed) {
    assertThat(find(typed, List.of(new Note("http", "nothing")))).isEmpty();
  }

  @Test
  void isNotHeldUpByAMegabyteOfWords() {
    var random = new Random(7);
    var words = new StringBuilder();
    while (words.length() < 1 << 20) {
      words.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
    }
    List<Note> notes = List.of(new Note("http", words.toString()));
    long before = System.nanoTime();
    find(words.toString(), notes);
    find("x".repeat(1 << 20), notes);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void showsAPartOfALongSentence() {
    String text = "word ".repeat(1000) + "needle " + "word ".repeat(1000);
    String passage = find("needle", List.of(new Note("http", text))).getFirst().passage().text();
    assertThat(passage).startsWith("...").endsWith("...").contains("needle").hasSizeLessThan(250);
    assertThat(
            find("xxxx", List.of(new Note("http", "x".repeat(9000)))).getFirst().passage().text())
        .hasSizeLessThan(250);
  }

  @Test
  void findsNoMoreThanAskedFor() {
    assertThat(Search.find(SmallRoad.road(), List.of(), "a", 3).hits()).hasSize(3);
  }

  private static List<Hit> find(String words, List<Note> notes) {
    return Search.find(SmallRoad.road(), notes, words, 100).hits();
  }

  private static List<String> ids(String words) {
    return find(words, List.of()).stream().map(Hit::id).toList();
  }
}
