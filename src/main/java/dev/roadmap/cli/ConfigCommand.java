package dev.roadmap.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.roadmap.curriculum.Road;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.Progress;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap config}: shows settings, sets one, puts one back to its default. */
final class ConfigCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Spec.of("config")
            .parameters(
                "KEY VALUE",
                "0..*",
                Candidates.pairs(Setting.candidatesByKey()),
                "Which setting, and what it shall be. Only a KEY: that one; nothing: all")
            .option(
                "--unset",
                "KEY",
                Candidates.words(Setting.keys().toArray(new String[0])),
                "Put this setting back to its default")
            .example("roadmap config", "all settings")
            .example("roadmap config minutes-a-day 45", "plan 45 minutes for each day")
            .example("roadmap config languages go,python", "Go first, then Python")
            .example("roadmap config --unset track", "back to the default")
            .build();
    // "-5" is a wrong value, not an unknown option.
    spec.parser().unmatchedOptionsArePositionalParams(true);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    List<String> typed = Arrays.asList(arguments.matchedPositionalValue(0, new String[0]));
    boolean json = arguments.hasMatchedOption("--json");
    refuseOptions(typed);
    @Nullable String unset = arguments.matchedOptionValue("--unset", null);
    if (unset != null) {
      if (!typed.isEmpty()) {
        throw new Problem.Usage("--unset takes a setting and no value.", "");
      }
      change(context, Setting.named(unset), null, json);
    } else if (typed.isEmpty()) {
      list(context, json);
    } else if (typed.size() == 1) {
      one(context, Setting.named(typed.getFirst()), json);
    } else {
      Setting setting = Setting.named(typed.getFirst());
      change(context, setting, value(setting, typed.subList(1, typed.size())), json);
    }
    return Exit.DONE;
  }

  private static void refuseOptions(List<String> typed) {
    for (String word : typed) {
      if (word.startsWith("--")) {
        throw new Problem.Usage(
            "roadmap config has no option \"" + Finder.shown(word) + "\".",
            "roadmap config --help lists the options.");
      }
    }
  }

  private static String value(Setting setting, List<String> words) {
    if (words.size() > 1 && setting != Setting.LANGUAGES) {
      throw new Problem.Usage(
          setting.key() + " takes one value, not " + words.size() + ".",
          "roadmap config " + setting.key() + " says what it may be.");
    }
    return String.join(",", words);
  }

  /** Records a value, or null for the default; what holds already is not recorded again. */
  private static void change(
      Context context, Setting setting, @Nullable String typed, boolean json) {
    @Nullable String value = typed == null ? null : setting.check(context.road(), typed);
    @Nullable String before = context.progress().setting(setting.key()).orElse(null);
    boolean changed = value == null ? before != null : !value.equals(before);
    if (changed) {
      context.store().record(List.of(NewEvent.set(setting.key(), value)));
    }
    Progress after = context.fresh().progress();
    if (json) {
      context.json(
          new ChangedJson(Json.SCHEMA, SettingJson.of(setting, context.road(), after), changed));
      return;
    }
    Page page = context.out();
    page.prose("", sentence(setting, setting.value(context.road(), after), value, changed));
    if (changed && setting == Setting.LEVEL) {
      page.prose("  ", "Your track stays as it is; setup picks one that suits.");
    }
    page.next(changed ? setting.next() : "roadmap config", "");
  }

  private static String sentence(
      Setting setting, String holds, @Nullable String value, boolean changed) {
    if (value == null) {
      return changed
          ? setting.key() + " is back to its default: " + holds + "."
          : setting.key() + " has its default already: " + holds + ".";
    }
    return setting.key() + (changed ? " is now " + holds : " is " + holds + " already") + ".";
  }

  private static void list(Context context, boolean json) {
    if (json) {
      var settings = new ArrayList<SettingJson>();
      for (Setting setting : Setting.values()) {
        settings.add(SettingJson.of(setting, context.road(), context.progress()));
      }
      context.json(new SettingsJson(Json.SCHEMA, settings));
      return;
    }
    Page page = context.out();
    for (Setting setting : Setting.values()) {
      page.gap();
      show(page, context, setting);
    }
    page.next("roadmap config KEY VALUE", "changes one");
  }

  private static void one(Context context, Setting setting, boolean json) {
    if (json) {
      context.json(
          new SettingOnlyJson(
              Json.SCHEMA, SettingJson.of(setting, context.road(), context.progress())));
      return;
    }
    Page page = context.out();
    show(page, context, setting);
    page.next("roadmap config " + setting.key() + " VALUE", "changes it");
  }

  private static void show(Page page, Context context, Setting setting) {
    Road road = context.road();
    Progress progress = context.progress();
    String value = setting.value(road, progress);
    String standard = setting.standard(road);
    boolean set = progress.setting(setting.key()).isPresent();
    String origin = set ? "default: " + standard : "the default";
    page.item(
        page.theme().command(setting.key()) + "  ",
        page.theme().strong(value) + "  " + page.theme().quiet("(" + origin + ")"));
    page.prose("  ", setting.about());
    if (setting == Setting.TRACK) {
      page.prose("  ", "One of " + tracks(road) + ".");
    }
    setting
        .ignored(road, progress)
        .ifPresent(recorded ->
            page.prose(
                "  ",
                page.theme().warn("Note:")
                    + " it is set to \""
                    + Finder.shown(recorded)
                    + "\", which this road does not know in full."));
  }

  private static String tracks(Road road) {
    return Foreign.line(
        String.join(", ", road.tracks().stream().map(track -> track.id()).toList()));
  }

  /** What {@code config --json} prints. */
  record SettingsJson(int schema, List<SettingJson> settings) {}

  /** What {@code config KEY --json} prints. */
  record SettingOnlyJson(int schema, SettingJson setting) {}

  /** What {@code config KEY VALUE --json} prints. */
  record ChangedJson(int schema, SettingJson setting, boolean changed) {}

  /**
   * @param recorded what was set, or null
   */
  record SettingJson(
      String key,
      String value,
      @JsonProperty("default") String standard,
      @Nullable String recorded,
      String about) {

    static SettingJson of(Setting setting, Road road, Progress progress) {
      return new SettingJson(
          setting.key(),
          setting.value(road, progress),
          setting.standard(road),
          progress.setting(setting.key()).orElse(null),
          setting.about());
    }
  }
}
