package dev.roadmap.cli.completion;

import java.util.ArrayList;
import java.util.List;

/** The shells there is completion for. */
public enum Shell {
  BASH("bash", "roadmap.bash", "~/.bashrc", "eval \"$(roadmap completion bash)\""),
  ZSH("zsh", "_roadmap", "~/.zshrc, after compinit", "eval \"$(roadmap completion zsh)\""),
  FISH("fish", "roadmap.fish", "~/.config/fish/config.fish", "roadmap completion fish | source"),
  POWERSHELL(
      "powershell",
      "roadmap.ps1",
      "$PROFILE",
      "roadmap completion powershell | Out-String | Invoke-Expression");

  private final String word;
  private final String file;
  private final String place;
  private final String line;

  Shell(String word, String file, String place, String line) {
    this.word = word;
    this.file = file;
    this.place = place;
    this.line = line;
  }

  /** How it is typed. */
  public String word() {
    return word;
  }

  /** Its script's name, in {@code completions/}. */
  public String file() {
    return file;
  }

  /** Where it is told to complete: a file it reads when it starts. */
  public String place() {
    return place;
  }

  /** What to write there. */
  public String line() {
    return line;
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
