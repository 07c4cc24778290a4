package dev.roadmap.check.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What templates make of a variable. */
final class Texts {

  private Texts() {}

  static Json of(Function function, Json value, List<String> words) {
    String text = value.plain();
    return switch (function) {
      case BYTES -> Json.of(text.getBytes(UTF_8).length);
      case PLUS -> Json.of(number(value, words).add(last(words)));
      case PERCENT -> Json.of(number(value, words).multiply(last(words)).movePointLeft(2));
      case LEAST -> least(value, words);
      case BASE64 -> Json.of(Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
      case URLENCODE -> Json.of(URLEncoder.encode(text, UTF_8).replace("+", "%20"));
      case UPPER -> Json.of(text.toUpperCase(Locale.ROOT));
      case JWT_NONE -> Json.of(Tokens.unsigned(text));
      case JWT_RESIGNED ->
          Json.of(
              words.size() == 2 ? Tokens.resigned(text, words.getLast()) : Tokens.resigned(text));
      case JWT_PAYLOAD -> Json.of(Tokens.otherPayload(text));
      case JWT_CUT -> Json.of(Tokens.cut(text));
      case JWT_CLAIMS -> Json.of(Tokens.claims(text));
      default -> throw new IllegalStateException(function.toString());
    };
  }

  private static BigDecimal number(Json value, List<String> words) {
    if (value instanceof Json.Num number) {
      return number.value();
    }
    throw new UnknownValue(words.getFirst() + " is no number", words.getFirst());
  }

  private static BigDecimal last(List<String> words) {
    try {
      return new BigDecimal(words.getLast());
    } catch (NumberFormatException e) {
      throw new UnknownValue(words.getLast() + " is no number", words.getLast());
    }
  }

  private static Json least(Json value, List<String> words) {
    if (!(value instanceof Json.Arr list) || list.items().isEmpty()) {
      throw new UnknownValue(
          words.getFirst() + " is no list with anything in it", words.getFirst());
    }
    return Json.of(
        list.items().stream().map(item -> number(item, words)).min(BigDecimal::compareTo).get());
  }
}
