package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Track;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a track has taken so far. A step is taken for everybody, or rank by rank: for those learners
 * whose language of that rank the step is about.
 */
final class Taken {

  private static final int NOWHERE = -1;

  private final List<String> languages;
  private final boolean[] forAll;
  private final int[] ranks;
  private final @Nullable Place[] first;
  private final @Nullable Place[] inDefaultOrder;
  private final int[] stage;

  /**
   * @param size number of steps on the road
   */
  Taken(int size, List<String> languages) {
    this.languages = languages;
    forAll = new boolean[size];
    ranks = new int[size];
    first = new Place[size];
    inDefaultOrder = new Place[size];
    stage = new int[size];
    Arrays.fill(stage, NOWHERE);
  }

  boolean untouched(Step step) {
    return !forAll[step.index()] && ranks[step.index()] == 0;
  }

  boolean forSome(Step step) {
    return ranks[step.index()] != 0;
  }

  /** Whether some learner would never have met the step up to here: the one of this rank. */
  boolean openFor(Step step, int rank) {
    return !forAll[step.index()] && (ranks[step.index()] & (1 << rank)) == 0;
  }

  /** Whether every learner has met the step. */
  boolean complete(Step step) {
    return forAll[step.index()] || ranks[step.index()] == (1 << languages.size()) - 1;
  }

  void add(Step step, int rank, int stage, Place place) {
    int index = step.index();
    if (first[index] == null) {
      first[index] = place;
    }
    if (rank == Track.ANY_LANGUAGE) {
      forAll[index] = true;
    } else {
      ranks[index] |= 1 << rank;
    }
    if (rank == Track.ANY_LANGUAGE || languages.get(rank).equals(step.language())) {
      this.stage[index] = stage;
      inDefaultOrder[index] = place;
    }
  }

  @Nullable Place first(Step step) {
    return first[step.index()];
  }

  /** The entry that takes the step when the languages come as the road recommends. */
  @Nullable Place place(Step step) {
    return inDefaultOrder[step.index()];
  }

  /** The stage of that entry, from 0; negative when there is none. */
  int stage(int index) {
    return stage[index];
  }
}
