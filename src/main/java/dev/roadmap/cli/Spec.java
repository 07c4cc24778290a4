package dev.roadmap.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares a command to picocli without annotations, which cost more at start than everything else
 * a light command does.
 */
final class Spec {

  private final CommandSpec spec = CommandSpec.create();
  private final StringBuilder examples = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();

  Spec(String name, String summary) {
    spec.name(name);
    spec.usageMessage().description(escape(summary));
  }

  /** A command's declaration; the summary comes from the one list of all commands. */
  static Spec of(String name) {
    return new Spec(name, Catalogue.entry(name).summary());
  }

  /** A switch. */
  Spec flag(String name, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(boolean.class)
            .arity("0")
            .description(escape(description))
            .build());
    return this;
  }

  /** A switch that is typed often enough to have a letter. */
  Spec flag(String letter, String name, String description) {
    spec.addOption(
        OptionSpec.builder(letter, name)
            .type(boolean.class)
            .arity("0")
            .description(escape(description))
            .build());
    return this;
  }

  /** An option with a value; {@code label} is shown for it in the help. */
  Spec option(String name, String label, Candidates values, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(String.class)
            .paramLabel(label)
            .completionCandidates(values)
            .description(escape(description))
            .build());
    return this;
  }

  /** An option that may be given several times, each time with a value. */
  Spec options(String name, String label, Candidates values, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(String[].class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label)
            .completionCandidates(values)
            .description(escape(description))
            .build());
    return this;
  }

  /** A whole-number option. */
  Spec number(String name, String label, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .type(Integer.class)
            .paramLabel(label)
            .description(escape(description))
            .build());
    return this;
  }

  /** The command's parameters: {@code arity} is "0..1", "1", "0..2", "0..*" or "1..*". */
  Spec parameters(String label, String arity, Candidates values, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String[].class)
            .auxiliaryTypes(String.class)
            .index("0..*")
            .arity(arity)
            .paramLabel(label)
            .completionCandidates(values)
            .description(escape(description))
            .build());
    return this;
  }

  /** What begins with a dash and is no option is a word like any other: {@code cheat grep -r}. */
  Spec dashesAreWords() {
    spec.parser().unmatchedOptionsArePositionalParams(true);
    return this;
  }

  /** A line of the examples. */
  Spec example(String command, String what) {
    examples.append("  ").append(command);
    examples.append(" ".repeat(Math.max(2, 34 - command.length()))).append(what).append("%n");
    return this;
  }

  /** A paragraph below the examples. */
  Spec note(String text) {
    notes.append("%n%n").append(escape(text));
    return this;
  }

  /** The declaration, with the options every command has. */
  CommandSpec build() {
    flag("--json", "Print data for programs instead of text");
    Globals.declare(this);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .arity("0")
            .usageHelp(true)
            .description("Show this help")
            .build());
    spec.usageMessage()
        .footerHeading("%nExamples:%n")
        .footer(examples.substring(0, Math.max(0, examples.length() - 2)) + notes);
    return spec;
  }

  /** Percent signs are picocli's own in descriptions. */
  private static String escape(String text) {
    return text.indexOf('%') < 0 ? text : text.replace("%", "%%");
  }
}
