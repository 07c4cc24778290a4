package dev.roadmap.cli;

import java.util.List;
import java.util.Map;

/**
 * A program of others that the road asks for.
 *
 * @param name what it is called here
 * @param programs what it may be called on the machine, the best first
 * @param phase id of the phase that needs it first
 * @param version what makes it print its version
 * @param packages its package by the program that installs it
 * @param site where to get it otherwise
 */
record Tool(
    String name,
    List<String> programs,
    String phase,
    List<String> version,
    Map<String, String> packages,
    String site) {

  private static final String LANGUAGE = "first-language";
  private static final String APT = "apt-get";
  private static final String BREW = "brew";
  private static final String WINGET = "winget";

  /** What is typed before a package's name. */
  private static final Map<String, String> INSTALL =
      Map.of(APT, "sudo apt install ", BREW, "brew install ", WINGET, "winget install ");

  /** In the order of the road. */
  static final List<Tool> ALL =
      List.of(
          tool("curl", "cs-fundamentals", "curl", "curl", "cURL.cURL", "https://curl.se/"),
          new Tool(
              "python3",
              List.of("python3", "python"),
              LANGUAGE,
              List.of("--version"),
              Map.of(APT, "python3", BREW, "python", WINGET, "Python.Python.3.13"),
              "https://www.python.org/downloads/"),
          new Tool(
              "pip",
              List.of("pip3", "pip"),
              LANGUAGE,
              List.of("--version"),
              Map.of(APT, "python3-pip", BREW, "python"),
              "https://pip.pypa.io/en/stable/installation/"),
          new Tool(
              "go",
              List.of("go"),
              LANGUAGE,
              List.of("version"),
              Map.of(APT, "golang", BREW, "go", WINGET, "GoLang.Go"),
              "https://go.dev/dl/"),
          tool("node", LANGUAGE, "nodejs", "node", "OpenJS.NodeJS.LTS", "https://nodejs.org/"),
          tool("npm", LANGUAGE, "npm", "node", "OpenJS.NodeJS.LTS", "https://nodejs.org/"),
          new Tool(
              "tsc",
              List.of("tsc"),
              LANGUAGE,
              List.of("--version"),
              Map.of(),
              "npm install -g typescript"),
          tool(
              "java",
              LANGUAGE,
              "default-jdk",
              "openjdk",
              "EclipseAdoptium.Temurin.25.JDK",
              "https://adoptium.net/"),
          tool("git", "git", "git", "git", "Git.Git", "https://git-scm.com/downloads"),
          tool(
              "sqlite3",
              "databases",
              "sqlite3",
              "sqlite",
              "SQLite.SQLite",
              "https://sqlite.org/download.html"),
          tool(
              "psql",
              "databases",
              "postgresql",
              "postgresql",
              "PostgreSQL.PostgreSQL.17",
              "https://www.postgresql.org/download/"),
          tool(
              "docker",
              "deployment",
              "docker.io",
              "--cask docker",
              "Docker.DockerDesktop",
              "https://docs.docker.com/get-docker/"),
          redis("redis-server"),
          redis("redis-cli"));

  /** A program of one name that knows {@code --version}. */
  private static Tool tool(
      String name, String phase, String apt, String brew, String winget, String site) {
    return new Tool(
        name,
        List.of(name),
        phase,
        List.of("--version"),
        Map.of(APT, apt, BREW, brew, WINGET, winget),
        site);
  }

  private static Tool redis(String name) {
    return new Tool(
        name,
        List.of(name),
        "redis-caching",
        List.of("--version"),
        Map.of(APT, "redis", BREW, "redis"),
        "https://redis.io/docs/latest/get-started/");
  }

  /** How to get it on a machine with this search path: a command to type, or where to look. */
  String hint(SearchPath path) {
    for (String installer : List.of(APT, BREW, WINGET)) {
      String name = packages.get(installer);
      if (name != null && path.find(List.of(installer)).isPresent()) {
        return INSTALL.get(installer) + name;
      }
    }
    return site;
  }
}
