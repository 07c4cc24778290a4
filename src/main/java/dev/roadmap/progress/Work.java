package dev.roadmap.progress;

import java.sql.SQLException;

/** What is done with an open database. */
interface Work<T> {
  T run(Handle handle) throws SQLException;
}
