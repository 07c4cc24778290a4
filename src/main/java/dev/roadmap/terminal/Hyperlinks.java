package dev.roadmap.terminal;

import java.util.List;
import java.util.Map;

/**
 * Whether a terminal opens links that are written as OSC 8. None says so when asked; known are
 * those that can, by what they put into the environment. A multiplexer in between mostly drops
 * them.
 */
public final class Hyperlinks {

  private static final List<String> PROGRAMS =
      List.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby");

  private static final List<String> TERMINALS =
      List.of("xterm-kitty", "alacritty", "foot", "foot-extra", "xterm-ghostty", "wezterm");

  /** VTE 0.50 is the first that can. */
  private static final int VTE = 5000;

  private Hyperlinks() {}

  /** Decides by the environment; {@code FORCE_HYPERLINK} (1 or 0) comes first. */
  public static boolean known(Map<String, String> environment) {
    String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    if (environment.containsKey("TMUX") || environment.containsKey("STY")) {
      return false;
    }
    return PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
        || TERMINALS.contains(environment.getOrDefault("TERM", ""))
        || environment.containsKey("WT_SESSION")
        || environment.containsKey("KONSOLE_VERSION")
        || vte(environment.getOrDefault("VTE_VERSION", ""));
  }

  private static boolean vte(String version) {
    return version.matches("\\d{4,6}") && Integer.parseInt(version) >= VTE;
  }
}
