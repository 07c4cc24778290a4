package dev.roadmap.check.target;

/** Something that the program leans on, and that can be taken away: its database, its cache. */
public interface Part {

  /**
   * Takes it away.
   *
   * @throws PartStuck when it stays where it is
   */
  void take();

  /**
   * Brings it back.
   *
   * @throws PartStuck when it stays away
   */
  void giveBack();
}
