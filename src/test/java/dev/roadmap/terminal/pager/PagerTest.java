package dev.roadmap.terminal.pager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagerTest {

  /** A hundred lines in parts of ten; narrower than 15 columns each line takes two. */
  private static final class Lines implements Document {

    private boolean turned;

    @Override
    public String title() {
      return "Lines";
    }

    @Override
    public Layout layout(int columns) {
      var lines = new ArrayList<String>();
      var blocks = new ArrayList<Integer>();
      for (int i = 0; i < 100; i++) {
        if (i % 10 == 0) {
          blocks.add(lines.size());
        }
        lines.add((turned ? "zeile " : "line ") + i);
        if (columns < 15) {
          lines.add("more");
        }
      }
      return new Layout(lines, blocks);
    }

    @Override
    public boolean turn() {
      turned = !turned;
      return true;
    }
  }

  private static List<String> after(String... keys) throws IOException {
    var screen = new Keys(keys);
    new Pager(screen, new Lines(), 0).read(place -> {});
    assertThat(screen.closed()).isTrue();
    assertThat(screen.written().getFirst()).isEqualTo("\u001b[?1049h");
    assertThat(screen.written().getLast()).isEqualTo("\u001b[?1049l");
    return screen.seen();
  }

  @Test
  void keysMove() throws IOException {
    assertThat(after("q"))
        .containsExactly("line 0", "line 1", "line 2", "line 3", "line 4", " 5%  h help, q l...");
    assertThat(after(" ").getFirst()).isEqualTo("line 5");
    assertThat(after(" ", " ", "b").getFirst()).isEqualTo("line 5");
    assertThat(after("j", "\r", "\u001b[B", "k").getFirst()).isEqualTo("line 2");
    assertThat(after("\u001b[6~", "\u001bOA", "d", "u").getFirst()).isEqualTo("line 4");
    assertThat(after("b", "k").getFirst()).isEqualTo("line 0");
    assertThat(after("G").subList(0, 5)).endsWith("line 99");
    assertThat(after("G", " ", "j").getFirst()).isEqualTo("line 95");
    assertThat(after("\u001b[4~", "\u001b[H").getFirst()).isEqualTo("line 0");
  }

  @Test
  void wordsAreFound() throws IOException {
    assertThat(after("/LINE 42\r").getFirst()).isEqualTo("line 42");
    assertThat(after("/9x\b\r", "n", "n").getFirst()).isEqualTo("line 29");
    assertThat(after("/9\r", "n", "N").getFirst()).isEqualTo("line 9");
    assertThat(after("/nowhere\r").getLast()).isEqualTo("\"nowhere\" is not...");
    assertThat(after("/line 42", "\u001b").getFirst()).isEqualTo("line 0");
    assertThat(after("n").getLast()).isEqualTo("Nothing was sear...");
    var screen = new Keys("/ine 1\r");
    new Pager(screen, new Lines(), 0).read(place -> {});
    assertThat(String.join("", screen.written())).contains("l\u001b[7mine 1\u001b[27m");
  }

  @Test
  void aPlaceIsKeptAtAnotherWidth() throws IOException {
    assertThat(after("/line 30\r", "wide 12").getFirst()).isEqualTo("line 30");
    assertThat(after("/line 30\r", "wide 12", "wide 40").getFirst()).isEqualTo("line 30");
    assertThat(after("G", "wide 12").subList(0, 5)).endsWith("line 99", "more");
  }

  @Test
  void whereSomebodyStopsIsTold() throws IOException {
    assertThat(new Pager(new Keys("q"), new Lines(), 4).read(place -> {}))
        .isEqualTo(new Pager.Place(4, 35, false));
    assertThat(new Pager(new Keys("\u0003"), new Lines(), 0).read(place -> {}).part()).isZero();
    assertThat(new Pager(new Keys("G", "q"), new Lines(), 0).read(place -> {}).end()).isTrue();
    assertThat(new Pager(new Keys("l", "q"), new Lines(), 99).read(place -> {}).part())
        .isEqualTo(10);
  }

  @Test
  void whereSomebodyIsIsToldWithEveryScreen() throws IOException {
    var told = new ArrayList<Integer>();
    new Pager(new Keys(" ", " ", "/line 42\r", "q"), new Lines(), 0)
        .read(place -> told.add(place.part()));
    assertThat(told).containsExactly(1, 2, 5);
  }

  @Test
  void examplesAreTurned() throws IOException {
    assertThat(after(" ", "\t").getFirst()).isEqualTo("zeile 5");
  }

  @Test
  void helpIsClosedByAnyKey() throws IOException {
    var screen = new Keys("h");
    new Pager(screen, new Lines(), 0).read(place -> {});
    assertThat(String.join("", screen.written())).contains("space, f, Page Down");
    assertThat(after("h", "q").getFirst()).isEqualTo("line 0");
  }

  @Test
  void whateverHappensTheTerminalIsGivenBackAndThePlaceKept() throws IOException {
    var screen = new Keys(" ", " ", "gone");
    assertThat(new Pager(screen, new Lines(), 0).read(place -> {}).part()).isEqualTo(2);
    assertThat(screen.closed()).isTrue();
    assertThat(screen.written().getLast()).isEqualTo("\u001b[?1049l");
  }

  @Test
  void aLineThatTheTerminalFoldsCountsForSeveral() {
    var layout = new Layout(List.of("a", "b".repeat(25), "c", "d".repeat(200), "e"), List.of(0));
    var view = new Viewport(layout, 10, 4);
    assertThat(view.visible()).containsExactly("a", "b".repeat(25));
    view.page();
    assertThat(view.visible()).containsExactly("c");
    view.page();
    assertThat(view.visible()).containsExactly("d".repeat(200));
    view.page();
    assertThat(view.visible()).containsExactly("e");
    assertThat(view.atEnd()).isTrue();
    view.pageBack();
    assertThat(view.visible()).containsExactly("d".repeat(200));
  }

  @Test
  void theLearnersOwnPagerIsSplitIntoWords() {
    assertThat(OwnPager.words(" less  -R '-P a b' \"\" "))
        .containsExactly("less", "-R", "-P a b", "");
    assertThat(OwnPager.of(java.util.Map.of("PAGER", "cat"))).isNull();
    assertThat(OwnPager.of(java.util.Map.of())).isNull();
  }
}
