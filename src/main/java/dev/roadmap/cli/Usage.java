package dev.roadmap.cli;

import dev.roadmap.terminal.Page;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How picocli shows a command's help here. */
final class Usage {

  /** picocli refuses less. */
  private static final int NARROWEST = 55;

  private Usage() {}

  /** Our own decisions where picocli's defaults read files, start processes or guess colours. */
  static void prepare(CommandLine line, Page page) {
    line.setExpandAtFiles(false);
    line.setOverwrittenOptionsAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.max(NARROWEST, page.width()));
    line.setCommandName(line.getCommandSpec().name());
  }

  static String text(CommandLine line, Page page) {
    String name = line.getCommandSpec().name();
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading("Usage: roadmap ");
    usage.sortOptions(false);
    usage.parameterListHeading("%nWhat it takes:%n");
    usage.optionListHeading("%nOptions:%n");
    if (usage.exitCodeList().isEmpty() && !name.isEmpty()) {
      usage.exitCodeListHeading("");
    }
    Help.Ansi ansi = page.look().colour() ? Help.Ansi.ON : Help.Ansi.OFF;
    return line.getUsageMessage(ansi);
  }
}
