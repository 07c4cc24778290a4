package dev.roadmap.practice.auth;

import dev.roadmap.practice.sql.Database;
import dev.roadmap.practice.sql.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Refresh tokens, each good for one use. Only their hashes are kept. All that grew out of one login
 * are a family: when a spent one comes back, somebody has stolen one, and the family ends.
 */
final class RefreshTokens {

  private static final Duration LIFE = Duration.ofDays(7);
  private static final int BYTES = 32;

  /** A token for the client, and whose it is. */
  record Issued(String token, long user) {}

  private record Kept(String family, long user, long expiresAt, boolean spent) {}

  private final Database database;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  RefreshTokens(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The first of a new family. */
  Issued begin(long user) {
    return database.write(session -> issue(session, UUID.randomUUID().toString(), user));
  }

  /** The next of its family; null when this one is spent, expired or unknown. */
  @Nullable Issued rotate(String token) {
    return database.write(session -> {
      Kept kept = find(session, token);
      if (kept == null || kept.expiresAt() <= clock.millis()) {
        return null;
      }
      if (kept.spent()) {
        end(session, kept.family());
        return null;
      }
      session.update("UPDATE refresh_tokens SET spent = ? WHERE hash = ?", true, hash(token));
      return issue(session, kept.family(), kept.user());
    });
  }

  /** Ends the family of a token, if there is one. */
  void revoke(String token) {
    database.write(session -> {
      Kept kept = find(session, token);
      return kept == null ? 0 : end(session, kept.family());
    });
  }

  private @Nullable Kept find(Session session, String token) throws SQLException {
    return session.first(
        "SELECT family, user_id, expires_at, spent FROM refresh_tokens WHERE hash = ?"
            + database.lock(),
        row -> new Kept(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4)),
        hash(token));
  }

  private static int end(Session session, String family) throws SQLException {
    return session.update("DELETE FROM refresh_tokens WHERE family = ?", family);
  }

  private Issued issue(Session session, String family, long user) throws SQLException {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.update(
        "INSERT INTO refresh_tokens (hash, family, user_id, expires_at, spent)"
            + " VALUES (?, ?, ?, ?, ?)",
        hash(token),
        family,
        user,
        clock.millis() + LIFE.toMillis(),
        false);
    return new Issued(token, user);
  }

  private static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
