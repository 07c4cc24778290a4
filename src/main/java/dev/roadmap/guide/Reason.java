package dev.roadmap.guide;

import dev.roadmap.curriculum.Step;
import java.util.List;

/** Why a step is proposed. */
public sealed interface Reason {

  /** It was begun and not finished. */
  record Started() implements Reason {}

  /** The very first step of the road. */
  record First() implements Reason {}

  /** The track is at this stage. */
  record OnTrack(String stage) implements Reason {}

  /** It is one of the few that serve most working days. */
  record Core() implements Reason {}

  /** It goes on beside everything else. */
  record Habit() implements Reason {}

  /** Others wait for it. */
  record Unlocks(List<Step> steps) implements Reason {}

  /** All that is asked for is done; this is a stretch goal. */
  record Stretch() implements Reason {}
}
