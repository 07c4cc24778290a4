package dev.roadmap.snippets;

import dev.roadmap.curriculum.build.Fence;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is data and not a program is parsed, as far as a few lines can. */
final class DataProver implements Prover {

  private static final Set<String> DOCKER_WORDS =
      Set.of(
          "add",
          "arg",
          "cmd",
          "copy",
          "entrypoint",
          "env",
          "expose",
          "from",
          "healthcheck",
          "label",
          "onbuild",
          "run",
          "shell",
          "stopsignal",
          "user",
          "volume",
          "workdir");

  @Override
  public Proof prove(Snippet snippet) {
    String text = snippet.code();
    String problem =
        switch (snippet.language()) {
          case "json" -> json(text);
          case "yaml" -> yaml(text);
          case "xml" -> xml(text);
          case "toml", "ini" -> keys(text);
          case "dockerfile" -> dockerfile(text);
          case "html", "nginx" -> text.isBlank() ? "nothing is in it" : "";
          default -> throw new IllegalArgumentException(snippet.language());
        };
    return problem.isEmpty() ? Proof.proven(Proof.Depth.PARSED) : new Proof.Wrong(problem);
  }

  static boolean knows(Fence fence) {
    return List.of("json", "yaml", "xml", "toml", "ini", "dockerfile", "html", "nginx")
        .contains(fence.language());
  }

  private static String json(String text) {
    try {
      JsonMapper.shared().readTree(text);
      return "";
    } catch (JacksonException e) {
      return e.getOriginalMessage();
    }
  }

  private static String yaml(String text) {
    try {
      new Load(LoadSettings.builder().build()).loadAllFromString(text).forEach(each -> {});
      return "";
    } catch (YamlEngineException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String xml(String text) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text.strip())));
      return "";
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Sections, keys with values, comments; a list may run over several lines. */
  private static String keys(String text) {
    int open = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      boolean fine =
          open > 0
              || line.isEmpty()
              || line.startsWith("#")
              || line.startsWith(";")
              || line.matches("\\[\\[?[^\\[\\]]+]]?( *#.*)?")
              || line.matches("[\\w.\"-]+ *=.*");
      if (!fine) {
        return "neither a section nor a key: " + line;
      }
      if (!line.startsWith("[")) {
        open += count(line, '[') - count(line, ']');
      } else if (open > 0) {
        open += count(line, '[') - count(line, ']');
      }
    }
    return open == 0 ? "" : "a [ is not closed";
  }

  private static int count(String line, char sign) {
    return (int) line.chars().filter(each -> each == sign).count();
  }

  private static String dockerfile(String text) {
    boolean continued = false;
    for (String line : text.lines().map(String::strip).toList()) {
      if (!continued && !line.isEmpty() && !line.startsWith("#")) {
        String word = line.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        if (!DOCKER_WORDS.contains(word)) {
          return "no instruction of a Dockerfile: " + line;
        }
      }
      continued = line.endsWith("\\") || (continued && line.startsWith("#"));
    }
    return continued ? "the last line goes on" : "";
  }
}
