package dev.roadmap.practice.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The strong entity tag of a representation (RFC 9110, 8.8.3): two bodies with one tag are one
 * body.
 *
 * @param text with its quotes
 */
public record EntityTag(String text) {

  private static final int BYTES = 15;

  /** The tag of a body. */
  public static EntityTag of(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      String text = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
      return new EntityTag('"' + text + '"');
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether If-Match names it: {@code *}, or a list with it in it. */
  public boolean matches(String header) {
    return matches(header, "");
  }

  /** Whether If-None-Match names it; there a weak tag fits, too (RFC 9110, 13.1.2). */
  public boolean matchesWeakly(String header) {
    return matches(header, "W/");
  }

  private boolean matches(String header, String prefix) {
    if (header.strip().equals("*")) {
      return true;
    }
    for (String each : header.split(",", -1)) {
      String tag = each.strip();
      if (tag.equals(text) || (!prefix.isEmpty() && tag.equals(prefix + text))) {
        return true;
      }
    }
    return false;
  }
}
