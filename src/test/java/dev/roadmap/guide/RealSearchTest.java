package dev.roadmap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.PlainText;
import dev.roadmap.curriculum.Section;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Search.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people look for on the real road stands first. */
class RealSearchTest {

  @ParameterizedTest
  @CsvSource({
    "422, cheat, http-status, 422 Unprocessable Content",
    "idempotent, term, http-methods-intro, idempotent",
    "idempotant, term, http-methods-intro, idempotent",
    "undo commit, cheat, git, git re",
    "n+1, term, orms, N+1 problem",
    "port 5432, cheat, ports, 5432 PostgreSQL",
    "race condition, term, processes-threads, race condition",
    "pasword hash, term, password-hashing, password hash",
    "what is a foreign key, term, sql-create, foreign key",
    "docker compose logs, cheat, docker, docker compose logs -f",
    "sql injection, term, sql-insert, SQL injection",
    "git stash, cheat, git, git stash",
    "graceful shutdown, term, docker, graceful shutdown",
    "url shortener, project, url-shortener, URL shortener",
    "hash tables, lesson, hash-tables, Hash tables",
    "slow query, cheat, sql, EXPLAIN",
    "cors, term, headers, CORS",
    "status codes, lesson, status-codes, HTTP status codes",
  })
  void theRightThingIsOnTop(String words, String kind, String id, String title) {
    Hit first = find(words).getFirst();
    assertThat(first.kind()).isEqualTo(kind);
    assertThat(first.id()).isEqualTo(id);
    assertThat(first.title()).startsWith(title);
  }

  @Test
  void aHitInABodyNamesItsHeadingAndShowsItsWords() {
    Hit hit =
        find("context switch microseconds").stream()
            .filter(each -> each.kind().equals("lesson"))
            .findFirst()
            .orElseThrow();
    assertThat(hit.id()).isEqualTo("processes-threads");
    assertThat(hit.part()).isNotEmpty();
    assertThat(marked(hit.passage())).contains("microseconds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"race condition", "select for update", "json decode"})
  void codeIsShownOnlyWhereNoSentenceHasAWord(String words) {
    for (Hit hit : find(words)) {
      if (hit.kind().equals("lesson") && !hit.part().isEmpty()) {
        Excerpt said = Excerpt.of(PlainText.withoutCode(section(hit)), Wanted.in(words));
        assertThat(said.marks().isEmpty() || said.text().equals(hit.passage().text()))
            .as(hit.id())
            .isTrue();
      }
    }
  }

  @Test
  void codeIsShownWhereNothingElseHasTheWords() {
    assertThat(find("NewDecoder").getFirst().passage().text()).contains("json.NewDecoder(");
  }

  private static String section(Hit hit) {
    var text = (Text.LessonText) RealRoad.road().text(RealRoad.road().step(hit.id()).orElseThrow());
    return Section.of(text.body()).stream()
        .filter(section -> section.heading().equals(hit.part()))
        .findFirst()
        .orElseThrow()
        .markdown();
  }

  @Test
  void aLessonComesOnce() {
    List<String> lessons =
        find("hash").stream().filter(hit -> hit.kind().equals("lesson")).map(Hit::id).toList();
    assertThat(lessons).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void everythingOnTheRoadIsFoundByItsTitle() {
    for (Step step : RealRoad.road().steps()) {
      assertThat(find(step.title()).stream().limit(3).map(Hit::title)).contains(step.title());
    }
    for (Phase phase : RealRoad.road().phases()) {
      assertThat(find(phase.title()).stream().limit(3).map(Hit::id)).contains(phase.id());
    }
  }

  private static List<Hit> find(String words) {
    return Search.find(RealRoad.road(), List.of(), words, 10).hits();
  }

  private static List<String> marked(Excerpt excerpt) {
    return excerpt.marks().stream()
        .map(mark -> excerpt.text().substring(mark.from(), mark.to()))
        .toList();
  }
}
