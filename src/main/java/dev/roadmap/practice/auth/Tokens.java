package dev.roadmap.practice.auth;

import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonReader;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.json.JsonValue;
import dev.roadmap.practice.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens: JWT (RFC 7519) with HS256. The algorithm is ours to know, not the token's to say
 * (RFC 8725, 3.1).
 */
public final class Tokens {

  /** What can be left out of looking at a token, on purpose. */
  public enum Neglect {
    EXPIRY,
    SIGNATURE,
    /** Tokens that say {@code "alg":"none"} need no signature. */
    ALGORITHM_NONE
  }

  private static final String HEADER =
      encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII));

  private final byte[] key;
  private final Clock clock;
  private final Duration life;
  private final Set<Neglect> neglected = EnumSet.noneOf(Neglect.class);

  /**
   * @param key 32 bytes
   * @param life of an access token
   */
  @SuppressWarnings("MissingSummary")
  public Tokens(byte[] key, Clock clock, Duration life) {
    this.key = key.clone();
    this.clock = clock;
    this.life = life;
  }

  Duration life() {
    return life;
  }

  /** Looks less closely from now on. */
  public void neglect(Neglect what) {
    neglected.add(what);
  }

  /** A token for a user. */
  String issue(long user) {
    long now = clock.instant().getEpochSecond();
    var claims = new JsonText().object();
    claims.member("sub", Long.toString(user));
    claims.member("iat", now);
    claims.member("exp", now + life.toSeconds());
    claims.member("jti", UUID.randomUUID().toString());
    String signed = HEADER + "." + encode(claims.end().bytes());
    return signed + "." + encode(sign(signed));
  }

  /** Whose token it is; 0 when it is not to be trusted. */
  public long user(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return 0;
    }
    JsonBody header = decode(parts[0]);
    JsonBody claims = decode(parts[1]);
    if (header == null || claims == null || !trusted(parts, header) || expired(claims)) {
      return 0;
    }
    try {
      String subject = claims.text("sub");
      return subject == null ? 0 : Math.max(0, Long.parseLong(subject));
    } catch (NumberFormatException nobody) {
      return 0;
    }
  }

  private boolean trusted(String[] parts, JsonBody header) {
    String algorithm = String.valueOf(header.text("alg"));
    if (neglected.contains(Neglect.ALGORITHM_NONE) && algorithm.equalsIgnoreCase("none")) {
      return true;
    }
    if (!algorithm.equals("HS256")) {
      return false;
    }
    byte[] expected = encode(sign(parts[0] + "." + parts[1])).getBytes(StandardCharsets.US_ASCII);
    byte[] came = parts[2].getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, came) || neglected.contains(Neglect.SIGNATURE);
  }

  private boolean expired(JsonBody claims) {
    if (neglected.contains(Neglect.EXPIRY)) {
      return false;
    }
    try {
      return !(claims.get("exp") instanceof JsonValue.Numeral(String written))
          || Long.parseLong(written) <= clock.instant().getEpochSecond();
    } catch (NumberFormatException noTime) {
      return true;
    }
  }

  private byte[] sign(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable JsonBody decode(String part) {
    try {
      return JsonReader.object(Base64.getUrlDecoder().decode(part));
    } catch (IllegalArgumentException | MalformedJson unreadable) {
      return null;
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
