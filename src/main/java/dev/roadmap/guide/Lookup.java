package dev.roadmap.guide;

import dev.roadmap.curriculum.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks things up by name: first what is called just so, then what begins so, what is known under
 * it too, what has all the words in its names, and at last what has them anywhere.
 *
 * @param <T> what is looked up
 */
public final class Lookup<T> {

  private final List<Named<T>> all = new ArrayList<>();

  /**
   * A thing with the words it is found by, each as it is and in normal form.
   *
   * @param signed names that begin with a sign, without it: who types {@code df} means the program
   *     rather than {@code \df}
   */
  private record Named<T>(
      T thing,
      List<String> names,
      List<String> proper,
      List<String> signed,
      List<String> others,
      List<String> known,
      String around) {}

  /** As they were given. */
  private final Set<String> spellings = new LinkedHashSet<>();

  /** What was typed, in both forms. */
  private record Typed(String words, String normal) {}

  /**
   * Adds something.
   *
   * @param names what it is called
   * @param others other words it is found by
   * @param around what else says something about it
   */
  public void add(T thing, List<String> names, List<String> others, String around) {
    all.add(
        new Named<>(
            thing,
            names,
            normal(names.stream().filter(name -> !signed(name)).toList()),
            normal(names.stream().filter(Lookup::signed).toList()),
            others,
            normal(others),
            " " + Tokens.normal(around)));
    spellings.addAll(names);
    spellings.addAll(others);
  }

  private static boolean signed(String name) {
    return !name.isEmpty() && !Character.isLetterOrDigit(name.codePointAt(0));
  }

  private static List<String> normal(List<String> names) {
    return names.stream().map(Tokens::normal).toList();
  }

  /** All that answer equally well, in the order they were added; none when nothing does. */
  public List<T> find(String words) {
    var typed = new Typed(words.strip().toLowerCase(Locale.ROOT), Tokens.normal(words));
    String normal = typed.normal();
    List<Predicate<Named<T>>> ways =
        List.of(
            named -> calledSo(named, typed),
            named -> named.proper().contains(normal),
            named -> named.proper().stream().anyMatch(name -> beginsSo(name, normal)),
            named -> named.signed().stream().anyMatch(name -> beginsSo(name, normal)),
            named -> named.known().contains(normal),
            named -> hasAll(words(named), normal),
            named -> hasAll(words(named) + named.around(), normal));
    for (Predicate<Named<T>> way : normal.isEmpty() ? ways.subList(0, 1) : ways) {
      List<T> found = all.stream().filter(way).map(Named::thing).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static String words(Named<?> named) {
    return String.join(" ", named.proper())
        + " "
        + String.join(" ", named.signed())
        + " "
        + String.join(" ", named.known());
  }

  /** Every name there is, to offer the nearest. */
  public Set<String> names() {
    return Collections.unmodifiableSet(spellings);
  }

  /** As it is written, with the signs that are all some names have: {@code >>}. */
  private static boolean calledSo(Named<?> named, Typed typed) {
    for (String name : named.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.equals(typed.words()) || lower.endsWith(": " + typed.words())) {
        return true;
      }
    }
    boolean signs = !typed.words().equals(typed.normal());
    return signs && named.others().stream().anyMatch(typed.words()::equalsIgnoreCase);
  }

  private static boolean beginsSo(String name, String words) {
    return (name + " ").startsWith(words + " ");
  }

  /** Every word begins one of the text's; a single letter, as of a flag, is one of them. */
  private static boolean hasAll(String text, String words) {
    String padded = " " + text + " ";
    for (String word : words.split(" ", -1)) {
      if (!padded.contains(word.length() == 1 ? " " + word + " " : " " + word)) {
        return false;
      }
    }
    return true;
  }
}
