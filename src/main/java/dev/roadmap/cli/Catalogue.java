package dev.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All commands, in the order of the help. A command's object is made only when it is asked for. */
public final class Catalogue {

  /** A command's name, the group it is listed in, and what it does in one line. */
  public record Entry(String name, String group, String summary) {}

  private static final String LEARN = "Learn";
  private static final String TRACK = "Keep track";
  private static final String PRACTISE = "Practise";
  private static final String SYSTEM = "Look after it";

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("next", LEARN, "What to do now, and why"),
          new Entry("read", LEARN, "Read a lesson in the terminal"),
          new Entry("map", LEARN, "The road, with marks and progress bars"),
          new Entry("show", LEARN, "Everything about one phase, lesson, exercise or project"),
          new Entry("search", LEARN, "Find anything on the road, and your notes, by words"),
          new Entry("cheat", LEARN, "Look up a command, a status code, a port, a rule"),
          new Entry("glossary", LEARN, "What a term means, in one sentence"),
          new Entry("setup", LEARN, "Settle your level, languages, time a day and track"),
          new Entry("place", LEARN, "Mark what you know already, by a short quiz"),
          new Entry("start", TRACK, "Begin a step"),
          new Entry("done", TRACK, "Record a step as done"),
          new Entry("skip", TRACK, "Leave a step out; it never counts as done"),
          new Entry("reopen", TRACK, "Take a step up again"),
          new Entry("undo", TRACK, "Take back the last change, whatever it was"),
          new Entry("note", TRACK, "Write a note on a step, or read your notes"),
          new Entry("log", TRACK, "Log time you worked"),
          new Entry("today", TRACK, "What you did today, and what is due"),
          new Entry("stats", TRACK, "Progress, streak, heat map, hours"),
          new Entry("plan", TRACK, "When you will be through, at your real and planned pace"),
          new Entry("history", TRACK, "What happened when"),
          new Entry("check", PRACTISE, "Prove your program: start it, test it, explain what fails"),
          new Entry("watch", PRACTISE, "Check again whenever a file changes"),
          new Entry("hint", PRACTISE, "A hint for an exercise, one more each time"),
          new Entry("review", PRACTISE, "Questions that are due, before you forget the answers"),
          new Entry("quiz", PRACTISE, "Questions of a phase or a lesson, any time"),
          new Entry("serve", PRACTISE, "The practice server: a task API to talk to"),
          new Entry("hunt", PRACTISE, "A practice server with a hidden fault: find it"),
          new Entry("config", SYSTEM, "Show or change settings"),
          new Entry("export", SYSTEM, "Write all progress as JSON lines"),
          new Entry("import", SYSTEM, "Merge exported progress; nothing is ever lost"),
          new Entry("backup", SYSTEM, "Copy the progress file safely"),
          new Entry("restore", SYSTEM, "Go back to a backup, keeping the present state as one"),
          new Entry("doctor", SYSTEM, "What is installed, and is everything well"),
          new Entry("validate", SYSTEM, "Check a road's YAML files"),
          new Entry("completion", SYSTEM, "Print the completion script of a shell"),
          new Entry("help", SYSTEM, "Help on a command or a topic"));

  private Catalogue() {}

  public static List<Entry> entries() {
    return ENTRIES;
  }

  public static List<String> names() {
    var names = new ArrayList<String>();
    for (Entry entry : ENTRIES) {
      names.add(entry.name());
    }
    return names;
  }

  static Entry entry(String name) {
    for (Entry entry : ENTRIES) {
      if (entry.name().equals(name)) {
        return entry;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The command of this name, or null. */
  static @Nullable Command command(String name) {
    return switch (name) {
      case "next" -> new NextCommand();
      case "read" -> new ReadCommand();
      case "map" -> new MapCommand();
      case "show" -> new ShowCommand();
      case "search" -> new SearchCommand();
      case "cheat" -> new CheatCommand();
      case "glossary" -> new GlossaryCommand();
      case "check" -> new CheckCommand();
      case "watch" -> new WatchCommand();
      case "hint" -> new HintCommand();
      case "start" -> new StartCommand();
      case "done" -> new DoneCommand();
      case "skip" -> new SkipCommand();
      case "reopen" -> new ReopenCommand();
      case "undo" -> new UndoCommand();
      case "note" -> new NoteCommand();
      case "log" -> new LogCommand();
      case "today" -> new TodayCommand();
      case "stats" -> new StatsCommand();
      case "plan" -> new PlanCommand();
      case "history" -> new HistoryCommand();
      case "place" -> new PlaceCommand();
      case "review" -> new ReviewCommand();
      case "quiz" -> new QuizCommand();
      case "serve" -> new ServeCommand();
      case "hunt" -> new HuntCommand();
      case "setup" -> new SetupCommand();
      case "config" -> new ConfigCommand();
      case "export" -> new ExportCommand();
      case "import" -> new ImportCommand();
      case "backup" -> new BackupCommand();
      case "restore" -> new RestoreCommand();
      case "doctor" -> new DoctorCommand();
      case "validate" -> new ValidateCommand();
      case "completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      default -> null;
    };
  }
}
