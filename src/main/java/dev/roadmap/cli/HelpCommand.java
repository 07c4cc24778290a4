package dev.roadmap.cli;

import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap help}: all commands and topics, one command, or one topic. */
final class HelpCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Spec.of("help")
        .parameters(
            "WORD",
            "0..1",
            Candidates.TOPICS,
            "A command or a topic: " + String.join(", ", Topic.names()))
        .example("roadmap help", "all commands and topics")
        .example("roadmap help done", "one command, like roadmap done --help")
        .example("roadmap help states", "a topic")
        .build();
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    Optional<String> typed = OneArgument.of("help", arguments);
    boolean json = arguments.hasMatchedOption("--json");
    if (typed.isEmpty()) {
      all(context, json);
      return Exit.DONE;
    }
    String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
    for (Topic topic : Topic.ALL) {
      if (topic.name().equals(wanted)) {
        topic(context, topic, json);
        return Exit.DONE;
      }
    }
    @Nullable Command command = Catalogue.command(wanted);
    if (command == null) {
      throw unknown(typed.get(), wanted);
    }
    command(context, command, wanted, json);
    return Exit.DONE;
  }

  private static List<String> words() {
    var words = new ArrayList<>(Catalogue.names());
    words.addAll(Topic.names());
    return words;
  }

  private static void all(Context context, boolean json) {
    if (json) {
      context.json(new AllJson(Json.SCHEMA, Catalogue.entries(), Topic.ALL));
    } else {
      RootHelp.print(context.out());
    }
  }

  private static void topic(Context context, Topic topic, boolean json) {
    if (json) {
      context.json(new TopicJson(Json.SCHEMA, topic.name(), topic.summary(), topic.text()));
      return;
    }
    TopicText.show(context.out(), topic.text());
    context.out().next("roadmap help", "all commands and topics");
  }

  private static void command(Context context, Command command, String name, boolean json) {
    Page page = context.out();
    var line = new CommandLine(command.spec());
    Usage.prepare(line, page);
    String usage = Usage.text(line, page).stripTrailing();
    if (json) {
      context.json(new CommandJson(Json.SCHEMA, name, Catalogue.entry(name).summary(), usage));
    } else {
      page.line(usage);
    }
  }

  private static Problem unknown(String typed, String wanted) {
    List<String> nearest = Nearest.to(wanted, words());
    return new Problem.Usage(
        "There is no command and no topic \"" + Finder.shown(typed) + "\".",
        nearest.isEmpty()
            ? "roadmap help lists them."
            : "Did you mean roadmap help " + String.join(" or roadmap help ", nearest) + "?");
  }

  /** What {@code help --json} prints. */
  record AllJson(int schema, List<Catalogue.Entry> commands, List<Topic> topics) {}

  /** What {@code help TOPIC --json} prints. */
  record TopicJson(int schema, String topic, String summary, String text) {}

  /** What {@code help COMMAND --json} prints. */
  record CommandJson(int schema, String command, String summary, String usage) {}
}
