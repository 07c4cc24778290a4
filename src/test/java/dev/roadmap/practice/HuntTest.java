package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.practice.fault.FaultNames;
import dev.roadmap.practice.hunt.Story;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HuntTest {

  @TempDir private Path home;

  /** A hunt that runs until it is interrupted. */
  private static final class Running implements AutoCloseable {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger exit = new AtomicInteger(-1);
    private final Thread thread;

    Running(Person person, String... words) throws InterruptedException {
      InputStream nothing = new ByteArrayInputStream(new byte[0]);
      thread = Thread.ofPlatform().start(() -> exit.set(person.types(nothing, out, out, words)));
      long until = System.nanoTime() + 10_000_000_000L;
      while (!said().contains("--found NAME") && System.nanoTime() < until) {
        Thread.sleep(10);
      }
    }

    String said() {
      return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws InterruptedException {
      thread.interrupt();
      thread.join(10_000);
      assertThat(exit).hasValue(0);
    }
  }

  private String secret() throws Exception {
    var properties = new Properties();
    try (var in = Files.newInputStream(home.resolve("hunt.properties"))) {
      properties.load(in);
    }
    byte[] name = Base64.getDecoder().decode(properties.getProperty("secret"));
    return new String(name, StandardCharsets.UTF_8);
  }

  @Test
  void everyStoryIsAboutAFaultAndHasHints() {
    for (Story story : Story.of(0)) {
      assertThat(FaultNames.ALL).contains(story.fault());
      assertThat(story.hints()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(story.level()).isBetween(1, 3);
      assertThat(story.complaint()).doesNotContain(story.fault());
    }
    assertThat(Story.of(0).stream().map(Story::fault)).doesNotHaveDuplicates();
    assertThat(List.of(1, 2, 3)).allMatch(level -> Story.of(level).size() >= 8);
  }

  @Test
  void aHuntIsStartedHintedGuessedAndRecorded() throws Exception {
    var hunter = new Person(home);
    assertThat(hunter.types("hunt", "--hint").err()).contains("No hunt is on.");
    try (var running = new Running(new Person(home), "hunt", "easy", "--port", "0")) {
      String fault = secret();
      Story story = Story.about(fault);
      assertThat(running.said().replaceAll("\\s+", " "))
          .contains(story.complaint())
          .contains("http://127.0.0.1:")
          .doesNotContain(fault);

      assertThat(hunter.types("hunt", "--hint").out())
          .contains("Hint 1 of " + story.hints().size());
      String wrong = fault.equals("one-worker") ? "no-allow" : "one-worker";
      Screen guess = hunter.types("hunt", "--found", wrong);
      assertThat(guess.exit()).isEqualTo(1);
      assertThat(guess.out()).contains("It is not " + wrong + ".");
      assertThat(hunter.types("hunt", "--found", "one-workr").err())
          .contains("Did you mean one-worker?");

      Screen found = hunter.types("hunt", "--found", fault);
      assertThat(found.exit()).isZero();
      assertThat(found.out()).contains("Found: " + fault + ".", "1 hint, 1 wrong guess.");
      assertThat(hunter.types("history").out()).contains("found the fault " + fault + " in a hunt");
      assertThat(hunter.types("hunt", "--hint").exit()).isEqualTo(1);
    }
  }

  @Test
  void aHuntWhoseServerHasEndedGoesOnWhenItIsStartedAgain() throws Exception {
    var hunter = new Person(home);
    String fault;
    try (var running = new Running(new Person(home), "hunt", "easy", "--port", "0")) {
      fault = secret();
      assertThat(running.said()).doesNotContain("So far");
      assertThat(hunter.types("hunt", "--hint").out())
          .endsWith("→ roadmap hunt --found NAME   roadmap serve --faults lists the names\n");
      Screen second = hunter.types("hunt", "medium", "--port", "0");
      assertThat(second.err()).startsWith("roadmap: A hunt is on already, at http://127.0.0.1:");
      assertThat(second.exit()).isEqualTo(2);
    }
    assertThat(hunter.types("hunt", "--hint").out())
        .endsWith("→ roadmap hunt   starts its server again\n");
    String wrong = fault.equals("one-worker") ? "no-allow" : "one-worker";
    assertThat(hunter.types("hunt", "--found", wrong).out())
        .endsWith("→ roadmap hunt   starts its server again\n");
    try (var running = new Running(new Person(home), "hunt", "--port", "0")) {
      assertThat(running.said()).contains("So far 2 hints, 1 wrong guess.");
      assertThat(secret()).isEqualTo(fault);
    }
    try (var running = new Running(new Person(home), "hunt", "hard", "--port", "0")) {
      assertThat(running.said()).contains("(hard)").doesNotContain("So far");
      assertThat(secret()).isNotEqualTo(fault);
    }
  }

  @Test
  void aTakenPortIsExplainedInWordsOfTheHunt() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThat(new Person(home).types("hunt", "--port", "" + port).err().replaceAll("\\s+", " "))
          .contains("try roadmap hunt --port " + (port < 65535 ? port + 1 : 0));
    }
  }

  @Test
  void whoGivesUpIsTold() throws Exception {
    var hunter = new Person(home);
    try (var running = new Running(new Person(home), "hunt", "hard", "--port", "0")) {
      assertThat(running.said()).contains("(hard)");
      String fault = secret();
      assertThat(hunter.types("hunt", "--give-up").out()).contains("It was " + fault + ".");
      assertThat(hunter.types("history").out()).doesNotContain(fault);
    }
  }

  @Test
  void anUnknownLevelIsNamed() {
    assertThat(new Person(home).types("hunt", "extreme").err()).contains("easy, medium or hard");
  }
}
