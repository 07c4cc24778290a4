package dev.roadmap.practice.auth;

import dev.roadmap.practice.sql.Database;
import dev.roadmap.practice.sql.Duplicate;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The users in the database. */
final class Users {

  /**
   * A user.
   *
   * @param hash of the password
   */
  record User(long id, String email, String hash) {}

  private final Database database;

  Users(Database database) {
    this.database = database;
  }

  /** Keeps a new user; null when the address is known already. */
  @Nullable User create(String email, String hash) {
    try {
      return database.write(session -> {
        Long id =
            session.first(
                "INSERT INTO users (email, email_key, password) VALUES (?, ?, ?) RETURNING id",
                row -> row.getLong(1),
                email,
                key(email),
                hash);
        if (id == null) {
          throw new SQLException("no id");
        }
        return new User(id, email, hash);
      });
    } catch (Duplicate known) {
      return null;
    }
  }

  /** The user with this address, in any letter case; null for none. */
  @Nullable User find(String email) {
    return database.read(session ->
        session.first(
            "SELECT id, email, password FROM users WHERE email_key = ?",
            row -> new User(row.getLong(1), row.getString(2), row.getString(3)),
            key(email)));
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
