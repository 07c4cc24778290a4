package dev.roadmap.check.value;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Values made from a seed: the same seed makes the same, except for e-mail addresses, which must
 * not be taken yet. None is ever 0, 1, empty or {@code test}, with which wrong code often passes.
 */
public final class Made {

  private static final List<String> VERBS =
      List.of("oil", "water", "paint", "mend", "fold", "wash", "carry", "sort", "tune", "sweep");
  private static final List<String> THINGS =
      List.of("hinge", "basil", "fence", "kettle", "sail", "stairs", "bicycle", "lamp", "map");
  private static final List<String> NAMES =
      List.of("Anna", "Ben", "Chidi", "Dina", "Emil", "Farah", "Goran", "Hanna", "Ivo", "Jun");
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  private final SplittableRandom random;
  private final long seed;
  private final Clock clock;

  private Made(long seed, Clock clock) {
    this.random = new SplittableRandom(seed);
    this.seed = seed;
    this.clock = clock;
  }

  /**
   * Values for one purpose.
   *
   * @param purpose two purposes get different values of the same seed
   */
  public static Made of(long seed, String purpose, Clock clock) {
    return new Made(mix(seed ^ mix(purpose.hashCode())), clock);
  }

  Made child(long number) {
    return new Made(mix(seed + mix(number + 1)), clock);
  }

  String title() {
    return one(VERBS) + " the " + one(THINGS) + " " + code();
  }

  String word() {
    return syllables(3);
  }

  String name() {
    return one(NAMES) + " " + capital(syllables(3));
  }

  String email() {
    String unique = Long.toString(clock.millis(), Character.MAX_RADIX);
    return syllables(2) + "." + code() + "." + unique + "@example.org";
  }

  String password() {
    return capital(syllables(3)) + "-" + number(1000, 9999) + "-" + syllables(2);
  }

  String uuid() {
    return new java.util.UUID(
            (random.nextLong() & ~0xf000L) | 0x4000L,
            (random.nextLong() & Long.MAX_VALUE >>> 1) | Long.MIN_VALUE)
        .toString();
  }

  /** From the lower to the higher number, both included. */
  int number(int low, int high) {
    return (int) random.nextLong(low, high + 1L);
  }

  String text(int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(syllables(2 + random.nextInt(2))).append(' ');
    }
    text.setLength(length);
    // A blank at the end may rightly be trimmed.
    return length > 0 && text.charAt(length - 1) == ' '
        ? text.substring(0, length - 1) + "o"
        : text.toString();
  }

  String now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  long millisSince(Instant time) {
    return ChronoUnit.MILLIS.between(time, clock.instant());
  }

  private String code() {
    var code = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      code.append((i % 2 == 0 ? CONSONANTS : "23456789").charAt(i % 2 == 0 ? next(14) : next(8)));
    }
    return code.toString();
  }

  private String syllables(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(CONSONANTS.charAt(next(CONSONANTS.length())));
      text.append(VOWELS.charAt(next(VOWELS.length())));
    }
    return text.toString();
  }

  private int next(int bound) {
    return random.nextInt(bound);
  }

  private String one(List<String> words) {
    return words.get(next(words.size()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
