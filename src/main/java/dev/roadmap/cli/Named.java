package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.StepProgress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an id names. */
sealed interface Named {

  String id();

  String title();

  /** The steps it stands for: itself, or all it holds. */
  List<Step> steps();

  record OfStep(Step step) implements Named {
    @Override
    public String id() {
      return step.id();
    }

    @Override
    public String title() {
      return step.title();
    }

    @Override
    public List<Step> steps() {
      return List.of(step);
    }
  }

  record OfPhase(Phase phase) implements Named {
    @Override
    public String id() {
      return phase.id();
    }

    @Override
    public String title() {
      return phase.title();
    }

    @Override
    public List<Step> steps() {
      return phase.steps();
    }
  }

  /** Something the road no longer has: kept, and good for nothing but to be looked at. */
  record Retired(String id, @Nullable StepProgress progress) implements Named {

    static Retired of(String id, Progress progress) {
      return new Retired(id, progress.step(id).orElse(null));
    }

    @Override
    public String title() {
      return id;
    }

    @Override
    public List<Step> steps() {
      return List.of();
    }
  }

  record OfProject(Project project) implements Named {
    @Override
    public String id() {
      return project.id();
    }

    @Override
    public String title() {
      return project.title();
    }

    @Override
    public List<Step> steps() {
      return project.milestones();
    }
  }
}
