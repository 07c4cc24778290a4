package dev.roadmap.review;

/**
 * FSRS-6, the free spaced repetition scheduler: how memory fades, and what an answer makes of it.
 * Pure arithmetic, after <a
 * href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">its
 * description</a>; names and weights are those used there.
 *
 * <p>{@link StrictMath} makes the result the same on every machine: two of them fold the same log
 * into the same cards.
 */
public final class Fsrs {

  /** Changes with the formulas, the weights or the learning steps. */
  public static final String VERSION = "fsrs-6";

  /** No question is put off for longer, in days. */
  public static final int LONGEST_INTERVAL = 36_500;

  private static final double LEAST_STABILITY = 0.001;

  private static final double[] WEIGHTS = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private final double[] w;
  private final double decay;

  /** Makes retrievability 0.9 when as many days have gone by as the stability says. */
  private final double factor;

  private Fsrs(double[] weights) {
    this.w = weights;
    this.decay = -weights[20];
    this.factor = StrictMath.pow(0.9, 1 / decay) - 1;
  }

  /** The model with the published weights. */
  public static Fsrs standard() {
    return new Fsrs(WEIGHTS);
  }

  /**
   * The model with weights of somebody's own.
   *
   * @param weights w0 to w20
   */
  public static Fsrs weighing(double... weights) {
    if (weights.length != WEIGHTS.length) {
      throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + weights.length);
    }
    return new Fsrs(weights.clone());
  }

  /** The chance, 0 to 1, that something is known so many days after it was last answered. */
  public double retrievability(double days, double stability) {
    return StrictMath.pow(1 + factor * days / stability, decay);
  }

  /**
   * Days until the chance has fallen to what is desired.
   *
   * @param retention desired, between 0 and 1
   */
  public double interval(double stability, double retention) {
    double days = stability / factor * (StrictMath.pow(retention, 1 / decay) - 1);
    return Math.clamp(StrictMath.rint(days), 1, LONGEST_INTERVAL);
  }

  /** The memory after the first answer. */
  public Memory first(Rating rating) {
    double difficulty = Math.clamp(firstDifficulty(rating), 1, 10);
    return new Memory(difficulty, stable(w[rating.number() - 1]));
  }

  /**
   * The memory after a further answer.
   *
   * @param days whole days since the one before; 0 on the same day
   */
  public Memory next(Memory before, Rating rating, long days) {
    double stability =
        days < 1 ? sameDay(before.stability(), rating) : otherDay(before, rating, days);
    return new Memory(difficulty(before.difficulty(), rating), stable(stability));
  }

  private double otherDay(Memory before, Rating rating, long days) {
    double known = retrievability((double) days, before.stability());
    return rating == Rating.AGAIN ? forgotten(before, known) : recalled(before, rating, known);
  }

  private double recalled(Memory before, Rating rating, double known) {
    double s = before.stability();
    double growth =
        StrictMath.exp(w[8])
            * (11 - before.difficulty())
            * StrictMath.pow(s, -w[9])
            * (StrictMath.exp(w[10] * (1 - known)) - 1);
    double hard = rating == Rating.HARD ? w[15] : 1;
    double easy = rating == Rating.EASY ? w[16] : 1;
    return s * (1 + growth * hard * easy);
  }

  private double forgotten(Memory before, double known) {
    double s = before.stability();
    double left =
        w[11]
            * StrictMath.pow(before.difficulty(), -w[12])
            * (StrictMath.pow(s + 1, w[13]) - 1)
            * StrictMath.exp(w[14] * (1 - known));
    return Math.min(left, s / StrictMath.exp(w[17] * w[18]));
  }

  private double sameDay(double s, Rating rating) {
    double increase =
        StrictMath.exp(w[17] * (rating.number() - 3 + w[18])) * StrictMath.pow(s, -w[19]);
    boolean good = rating == Rating.GOOD || rating == Rating.EASY;
    return s * (good ? Math.max(1, increase) : increase);
  }

  private double firstDifficulty(Rating rating) {
    return w[4] - StrictMath.exp(w[5] * (rating.number() - 1)) + 1;
  }

  private double difficulty(double before, Rating rating) {
    double moved = before - w[6] * (rating.number() - 3) * (10 - before) / 9;
    double reverted = w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * moved;
    return Math.clamp(reverted, 1, 10);
  }

  private static double stable(double stability) {
    return Math.max(LEAST_STABILITY, stability);
  }
}
