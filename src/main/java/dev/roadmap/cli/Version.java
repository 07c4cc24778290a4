package dev.roadmap.cli;

/**
 * The program's version; the release's number lives in the pom, and a test holds the two together.
 */
public final class Version {

  public static final String NUMBER = "0.1.0";

  static final String LINE = "roadmap " + NUMBER;

  private Version() {}
}
