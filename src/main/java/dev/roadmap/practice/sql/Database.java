package dev.roadmap.practice.sql;

/** Where everything is kept. */
public interface Database extends AutoCloseable {

  /**
   * Reads one state.
   *
   * @throws dev.roadmap.practice.http.Refusal 503 when the database cannot be reached
   */
  <T> T read(Work<T> work);

  /**
   * Changes something, all of it or nothing; when this returns it is on disk.
   *
   * @throws dev.roadmap.practice.http.Refusal 503 when the database cannot be reached
   */
  <T> T write(Work<T> work);

  /** Whether it answers. */
  boolean alive();

  /** What is put behind a SELECT so that nobody else changes its rows; empty where none can. */
  String lock();

  @Override
  void close();
}
