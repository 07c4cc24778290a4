package dev.roadmap.practice.sql;

import java.sql.SQLException;

/** What is done with a session. */
@FunctionalInterface
public interface Work<T> {

  /** Does it; an exception undoes it. */
  T run(Session session) throws SQLException;
}
