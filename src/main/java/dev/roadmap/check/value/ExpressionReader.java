package dev.roadmap.check.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what stands between the braces of a template. */
final class ExpressionReader {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private ExpressionReader() {}

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  static Template.Piece read(String text) {
    List<String> words = Arrays.asList(text.split("\\s+"));
    Function function = Function.named(words.getFirst());
    if (function == null) {
      return look(text);
    }
    String name = function.name(words.getFirst());
    List<String> arguments = words.subList(1, words.size());
    int as = arguments.indexOf("as");
    if (as >= 0) {
      if (as != arguments.size() - 2 || !isName(arguments.getLast())) {
        throw new IllegalArgumentException(
            "`{{" + text + "}}`: write one name in small letters after `as`");
      }
      name = arguments.getLast();
      arguments = arguments.subList(0, as);
    }
    function.check(text, arguments);
    return new Template.Call(function, List.copyOf(arguments), name);
  }

  private static Template.Piece look(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    String name = text.substring(0, end);
    String path = text.startsWith(".", end) ? text.substring(end + 1) : text.substring(end);
    if (name.equals("any") || name.equals("jwt")) {
      throw new IllegalArgumentException(
          "`{{" + text + "}}` makes nothing: there are " + Function.words(name));
    }
    if (!isName(name) || !JsonPath.isPath(path)) {
      throw new IllegalArgumentException(
          "`{{" + text + "}}` is neither a variable nor one of " + Function.words(""));
    }
    return new Template.Look(name, new JsonPath(path));
  }
}
