package dev.roadmap.review;

import dev.roadmap.progress.Progress;

/**
 * What the learner settled about reviews.
 *
 * @param retention how much shall be known when it is asked, 0.70 to 0.97
 * @param newADay questions that come up for the first time on a day, at most
 * @param reviewsADay answers that are asked for on a day, at most
 */
public record ReviewSettings(double retention, int newADay, int reviewsADay) {

  public static final String RETENTION = "desired-retention";
  public static final String NEW = "new-a-day";
  public static final String REVIEWS = "reviews-a-day";

  public static final int LEAST_PERCENT = 70;
  public static final int MOST_PERCENT = 97;
  public static final int MOST_NEW = 1000;
  public static final int MOST_REVIEWS = 10_000;

  private static final int USUAL_PERCENT = 90;
  private static final int USUAL_NEW = 10;
  private static final int USUAL_REVIEWS = 60;

  /** Reads the settings; what is no number of the range counts as not set. */
  public static ReviewSettings of(Progress progress) {
    int percent = number(progress, RETENTION, LEAST_PERCENT, MOST_PERCENT, USUAL_PERCENT);
    return new ReviewSettings(
        percent / 100.0,
        number(progress, NEW, 0, MOST_NEW, USUAL_NEW),
        number(progress, REVIEWS, 1, MOST_REVIEWS, USUAL_REVIEWS));
  }

  /** The desired retention in percent, as it is recorded. */
  public int percent() {
    return (int) Math.round(retention * 100);
  }

  private static int number(Progress progress, String key, int least, int most, int usual) {
    String set = progress.setting(key).orElse("");
    if (set.isEmpty() || set.length() > 5 || !set.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return usual;
    }
    int number = Integer.parseInt(set);
    return number < least || number > most ? usual : number;
  }
}
