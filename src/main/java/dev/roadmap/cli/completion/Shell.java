package dev.roadmap.cli.completion;

import java.util.ArrayList;
import java.util.List;

/** The shells there is completion for. */
public enum Shell {
  BASH("bash", "roadmap.bash"),
  ZSH("zsh", "_roadmap"),
  FISH("fish", "roadmap.fish"),
  POWERSHELL("powershell", "roadmap.ps1");

  private final String word;
  private final String file;

  Shell(String word, String file) {
    this.word = word;
    this.file = file;
  }

  /** How it is typed. */
  public String word() {
    return word;
  }

  /** Its script's name, in {@code completions/}. */
  public String file() {
    return file;
  }

  /** All of them as they are typed. */
  public static List<String> words() {
    var words = new ArrayList<String>();
    for (Shell shell : values()) {
      words.add(shell.word);
    }
    return words;
  }
}
