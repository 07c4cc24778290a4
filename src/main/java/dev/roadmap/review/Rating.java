package dev.roadmap.review;

import java.util.Locale;
import java.util.Optional;

/** How well a question was remembered, from 1 to 4. */
public enum Rating {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int number;

  Rating(int number) {
    this.number = number;
  }

  /** 1 to 4, as it is recorded. */
  public int number() {
    return number;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Rating of(int number) {
    return values()[number - 1];
  }

  /** Reads a number, a word or the beginning of one. */
  public static Optional<Rating> parse(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (Rating rating : values()) {
      boolean numbered = wanted.equals(Integer.toString(rating.number()));
      // The first letters of all four differ.
      if (numbered || (!wanted.isEmpty() && rating.word().startsWith(wanted))) {
        return Optional.of(rating);
      }
    }
    return Optional.empty();
  }
}
