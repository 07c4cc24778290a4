package dev.roadmap;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.sqlite.jdbc4.JDBC4Connection;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tools.jackson.databind.json.JsonMapper;

/** A stand-in that the packaging is tried with; the real entry replaces it. */
public final class Main {
  private Main() {}

  /** Answers a few commands and ends the process. */
  public static void main(String[] arguments) throws IOException, SQLException {
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java.*");
    StringBuilder text = new StringBuilder();
    int code = run(arguments, text);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException closedPipe) {
      code = 0;
    }
    Runtime.getRuntime().halt(code);
  }

  private static int run(String[] arguments, StringBuilder text) throws IOException, SQLException {
    String name = arguments.length == 0 ? "status" : arguments[0];
    if (name.equals("--version") || name.equals("version")) {
      text.append("roadmap 0.1.0\n");
      return 0;
    }
    if (name.equals("--help") || name.equals("help")) {
      text.append("roadmap next   the next step\n".repeat(30));
      return 0;
    }
    if (!List.of("next", "status", "done", "start", "show", "stats", "map").contains(name)) {
      text.append("Unknown command: ").append(name).append('\n');
      return 2;
    }
    CommandSpec sub = CommandSpec.create().name(name);
    sub.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
    sub.addOption(OptionSpec.builder("--json").type(boolean.class).build());
    sub.addOption(OptionSpec.builder("--why").type(boolean.class).build());
    sub.addPositional(PositionalParamSpec.builder().arity("0..*").type(String[].class).build());
    CommandSpec root = CommandSpec.create().name("roadmap").addSubcommand(name, sub);
    CommandLine.ParseResult result;
    try {
      result = new CommandLine(root).parseArgs(arguments);
    } catch (CommandLine.ParameterException unknown) {
      text.append(unknown.getMessage()).append('\n');
      return 2;
    }
    Path home = Path.of(System.getenv().getOrDefault("ROADMAP_HOME", "/tmp/roadmap-stand-in"));
    Path database = home.resolve("progress.db");
    int events = 0;
    if (name.equals("done") || Files.exists(database)) {
      Files.createDirectories(home);
      events = events(database, name.equals("done"));
    }
    text.append(("line of " + events + "\n").repeat(12));
    if (result.subcommand().hasMatchedOption("--json") || name.equals("stats")) {
      var json = JsonMapper.builder().build();
      text.append(json.writeValueAsString(List.of("schema", 1))).append('\n');
    }
    return 0;
  }

  private static int events(Path database, boolean add) throws SQLException {
    int events = 0;
    try (Connection connection =
            new JDBC4Connection("jdbc:sqlite:" + database, database.toString(), new Properties());
        Statement statement = connection.createStatement()) {
      if (add) {
        statement.execute("create table if not exists event(id integer primary key, type text)");
        statement.execute("insert into event(type) values ('done')");
      }
      try (ResultSet row = statement.executeQuery("select id, type from event")) {
        while (row.next()) {
          events += row.getString(2).length() > 0 ? 1 : 0;
        }
      }
    }
    return events;
  }
}
