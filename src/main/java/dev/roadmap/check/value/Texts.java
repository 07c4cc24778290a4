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
      case PLUS -> plus(value, words);
      case BASE64 -> Json.of(Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
      case URLENCODE -> Json.of(URLEncoder.encode(text, UTF_8).replace("+", "%20"));
      case UPPER -> Json.of(text.toUpperCase(Locale.ROOT));
      case JWT_NONE -> Json.of(Tokens.unsigned(text));
      case JWT_RESIGNED -> Json.of(Tokens.resigned(text));
      case JWT_PAYLOAD -> Json.of(Tokens.otherPayload(text));
      case JWT_CUT -> Json.of(Tokens.cut(text));
      default -> throw new IllegalStateException(function.toString());
    };
  }

  private static Json plus(Json value, List<String> words) {
    if (!(value instanceof Json.Num number)) {
      throw new UnknownValue(words.getFirst() + " is no number", words.getFirst());
    }
    try {
      return Json.of(number.value().add(new BigDecimal(words.getLast())));
    } catch (NumberFormatException e) {
      throw new UnknownValue(words.getLast() + " is no number", words.getLast());
    }
  }
}
