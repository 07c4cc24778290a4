package dev.roadmap.progress;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.jdbc4.JDBC4Connection;

/** An open connection; it lives within one call of the store. */
final class Handle implements AutoCloseable {
  static final int READ_ONLY = 1;
  static final int READ_WRITE = 2;
  static final int CREATE = 4;
  private static final int URI = 0x40;

  private final JDBC4Connection connection;

  private Handle(JDBC4Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a file.
   *
   * @param mode flags of {@code sqlite3_open_v2}
   * @param query what follows the file in its URI, or nothing
   */
  static Handle open(Path file, int mode, String query, StoreOptions options) throws SQLException {
    var properties = new Properties();
    properties.setProperty("open_mode", Integer.toString(mode | URI));
    properties.setProperty("busy_timeout", Long.toString(options.patience().toMillis()));
    properties.putAll(options.pragmas());
    String name = uri(file).concat(query);
    return new Handle(new JDBC4Connection("jdbc:sqlite:".concat(name), name, properties));
  }

  /**
   * A path as SQLite shall read it. Any character may be in it, where the driver would cut a plain
   * path at a question mark, and its bytes stay as they are whatever the locale.
   */
  static String uri(Path file) {
    return "file:".concat(file.toAbsolutePath().toUri().getRawPath());
  }

  Statement statement() throws SQLException {
    return connection.createStatement();
  }

  PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int index = 0; index < arguments.length; index++) {
      statement.setObject(index + 1, arguments[index]);
    }
    return statement;
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = statement()) {
      statement.execute(sql);
    }
  }

  /** Runs an insert, update or delete and says how many rows it touched. */
  int update(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  long number(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  @Nullable String text(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /** Closes it; what was not committed is taken back. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
