package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.Texts;
import java.util.List;
import java.util.Map;

/**
 * The steps of a road in their places.
 *
 * @param drafts what each step was made of, by index
 * @param aliases of steps, phases and projects
 */
record Layout(
    List<Phase> phases,
    List<Step> steps,
    List<Project> projects,
    List<Draft> drafts,
    Map<String, String> aliases,
    List<Text.PhaseText> phaseTexts,
    List<Text.ProjectText> projectTexts,
    List<CheatSheet> sheets)
    implements Texts {

  @Override
  public Text.PhaseText phase(int position) {
    return phaseTexts.get(position);
  }

  @Override
  public Text step(int index) {
    return drafts.get(index).text();
  }

  @Override
  public Text.ProjectText project(int position) {
    return projectTexts.get(position);
  }

  @Override
  public CheatSheet cheatSheet(int position) {
    return sheets.get(position);
  }
}
