package dev.roadmap.cli;

import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.build.Compilation;
import dev.roadmap.curriculum.build.Problem;
import dev.roadmap.curriculum.build.RoadCompiler;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap validate}: everything that is wrong in a road's files, or what it holds. */
final class ValidateCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("validate")
        .parameters("DIR", "1", Candidates.FOLDERS, "The folder that holds road.yaml")
        .example("roadmap validate my-road", "every problem as file:line:column")
        .example("roadmap next --road my-road", "then see it as a learner does")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String typed = OneArgument.required("validate", arguments, "Which folder?");
    Path folder = FileArgument.path(typed);
    if (!Files.isDirectory(folder)) {
      String what =
          Files.exists(folder) ? folder + " is a file." : "There is no folder " + folder + ".";
      throw new dev.roadmap.cli.Problem.Usage(
          what, "roadmap validate takes the folder that holds road.yaml.");
    }
    boolean json = arguments.hasMatchedOption("--json");
    return switch (RoadCompiler.compile(folder)) {
      case Compilation.Compiled compiled -> sound(context, folder, compiled, json);
      case Compilation.Refused refused -> refused(context, folder, refused.problems(), json);
    };
  }

  private static int sound(
      Context context, Path folder, Compilation.Compiled compiled, boolean json) {
    RoadCounts counts = RoadCounts.of(IndexReader.read(compiled.index()));
    if (json) {
      context.json(new ValidateJson(Json.SCHEMA, true, List.of(), counts));
      return Exit.DONE;
    }
    Page page = context.out();
    page.prose("", "The road in " + Foreign.line(folder.toString()) + " is in order.");
    page.prose("  ", counts.sentence());
    page.next(
        "roadmap next --road " + FileArgument.quoted(Foreign.line(folder.toString())),
        "shows it as a learner sees it");
    return Exit.DONE;
  }

  private static int refused(Context context, Path folder, List<Problem> problems, boolean json) {
    if (json) {
      context.json(new ValidateJson(Json.SCHEMA, false, problems, null));
      return Exit.NO;
    }
    Page page = context.out();
    for (Problem problem : problems) {
      // One line each, never wrapped: editors and terminals make links of them.
      page.line(Foreign.line(folder + "/" + problem));
    }
    page.gap().prose("", Words.count(problems.size(), "problem", "problems") + ".");
    page.next(
        "roadmap validate " + FileArgument.quoted(Foreign.line(folder.toString())),
        "again, once the files are changed");
    return Exit.NO;
  }

  /**
   * What {@code validate --json} prints.
   *
   * @param problems their files are relative to the road
   * @param road null when there are problems
   */
  record ValidateJson(
      int schema, boolean sound, List<Problem> problems, @Nullable RoadCounts road) {}
}
