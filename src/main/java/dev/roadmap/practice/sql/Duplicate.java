package dev.roadmap.practice.sql;

/** There is one already with what has to be unique. */
public final class Duplicate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Duplicate() {
    super("duplicate", null, false, false);
  }
}
