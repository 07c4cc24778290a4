package dev.roadmap.cli;

import java.nio.file.Path;

/** What became of looking for a tool. */
sealed interface ToolState {

  /** It is there; the version is empty when it named none. */
  record Installed(Path file, String version) implements ToolState {}

  /** Something of its name is there, and does not run. */
  record Broken(Path file, String reason, String hint) implements ToolState {}

  record Missing(String hint) implements ToolState {}
}
