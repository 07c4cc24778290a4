package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.IndexFormat;
import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Mistake;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Track;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Writes a road in its compiled form; see {@link IndexFormat}. The same road gives the same bytes.
 */
final class IndexWriter {

  private final Road road;
  private final IndexBytes plan = new IndexBytes();

  private IndexWriter(Road road) {
    this.road = road;
  }

  static byte[] write(Road road) {
    return new IndexWriter(road).write();
  }

  private byte[] write() {
    writeHeading();
    writePhases();
    writeSteps();
    writeTracks();
    writeAliases();
    plan.strings(road.cheatSheets());
    return join(plan.toByteArray(), TextWriter.write(road));
  }

  private void writeHeading() {
    Road.Heading heading = road.heading();
    plan.string(heading.id());
    plan.string(heading.title());
    plan.string(heading.summary());
    plan.number(heading.languages().size());
    for (Language language : heading.languages()) {
      plan.string(language.id());
      plan.string(language.title());
      plan.string(language.why());
    }
    plan.number(heading.mistakes().size());
    for (Mistake mistake : heading.mistakes()) {
      plan.string(mistake.id());
      plan.string(mistake.title());
      plan.string(mistake.text());
    }
  }

  private void writePhases() {
    plan.number(road.phases().size());
    for (Phase phase : road.phases()) {
      plan.number(phase.number());
      plan.string(phase.id());
      plan.string(phase.title());
      plan.number(phase.steps().size());
    }
    plan.number(road.projects().size());
    for (Project project : road.projects()) {
      plan.number(project.number());
      plan.string(project.id());
      plan.string(project.title());
      plan.string(project.level());
      plan.number(project.milestones().size());
    }
  }

  private void writeSteps() {
    List<String> languages = road.heading().languages().stream().map(Language::id).toList();
    plan.number(road.steps().size());
    for (Step step : road.steps()) {
      plan.octet(
          IndexFormat.KINDS.indexOf(step.kind())
              | (step.core() ? IndexFormat.CORE : 0)
              | (step.optional() ? IndexFormat.OPTIONAL : 0)
              | (step.habit() ? IndexFormat.HABIT : 0));
      plan.string(step.id());
      plan.string(step.title());
      plan.number(step.minutes());
      plan.number(step.language() == null ? 0 : languages.indexOf(step.language()) + 1);
      plan.number(step.needs().size());
      for (int need : step.needs()) {
        plan.number(need);
      }
    }
  }

  private void writeTracks() {
    plan.number(road.tracks().size());
    for (Track track : road.tracks()) {
      plan.string(track.id());
      plan.string(track.title());
      plan.string(track.summary());
      plan.number(track.stages().size());
      for (Track.Stage stage : track.stages()) {
        writeStage(stage);
      }
    }
  }

  private void writeStage(Track.Stage stage) {
    plan.string(stage.title());
    plan.number(stage.path());
    plan.number(stage.takes().size());
    for (Track.Take take : stage.takes()) {
      plan.number(take.rank() - Track.ANY_LANGUAGE);
      plan.number(take.steps().size());
      int before = 0;
      for (Step step : take.steps()) {
        plan.signedNumber(step.index() - before);
        before = step.index();
      }
    }
  }

  private void writeAliases() {
    plan.number(road.aliases().size());
    new TreeMap<>(road.aliases())
        .forEach((old, present) -> {
          plan.string(old);
          plan.string(present);
        });
  }

  private static byte[] join(byte[] plan, byte[] texts) {
    int textsStart = IndexFormat.PLAN_AT + plan.length;
    var index = ByteBuffer.allocate(textsStart + texts.length);
    index.putInt(IndexFormat.MAGIC).putInt(IndexFormat.VERSION);
    index.putInt(0).putInt(index.capacity()).putInt(textsStart).putInt(checksum(texts));
    index.put(fingerprint(plan, texts)).put(plan).put(texts);
    byte[] bytes = index.array();
    var checksum = new CRC32();
    checksum.update(bytes, IndexFormat.CHECKED_FROM, textsStart - IndexFormat.CHECKED_FROM);
    index.putInt(8, (int) checksum.getValue());
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    var checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  private static byte[] fingerprint(byte[] plan, byte[] texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(plan);
      byte[] whole = digest.digest(texts);
      return Arrays.copyOf(whole, IndexFormat.FINGERPRINT_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
