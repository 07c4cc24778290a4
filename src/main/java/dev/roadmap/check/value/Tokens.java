package dev.roadmap.check.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes a JSON Web Token false (RFC 7519, RFC 8725); a text that is none is left as it is. */
final class Tokens {

  private Tokens() {}

  /** As {@code alg: none} has it, RFC 8725 3.2. */
  static String unsigned(String token) {
    List<String> parts = parts(token);
    return parts.isEmpty()
        ? token
        : encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts.get(1) + ".";
  }

  /** Signed with HS256 and a key the server has never seen. */
  static String resigned(String token) {
    return resigned(token, "a key nobody gave to this server");
  }

  /** Signed with HS256 and this key. */
  static String resigned(String token, String key) {
    List<String> parts = parts(token);
    if (parts.isEmpty()) {
      return token;
    }
    String signed = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts.get(1);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      byte[] signature = mac.doFinal(signed.getBytes(UTF_8));
      return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  /** Another subject and a later end under the old signature. */
  static String otherPayload(String token) {
    List<String> parts = parts(token);
    if (parts.isEmpty()) {
      return token;
    }
    var fields = new LinkedHashMap<>(claims(token));
    fields.put("sub", fields.get("sub") instanceof Json.Num ? Json.of(999_983) : Json.of("999983"));
    fields.put("exp", Json.of(4_102_444_800L));
    return parts.get(0) + "." + encode(JsonWriter.write(Json.of(fields))) + "." + parts.get(2);
  }

  /** What it says, whoever signed it; nothing where that cannot be read. */
  static Map<String, Json> claims(String token) {
    List<String> parts = parts(token);
    if (parts.isEmpty()) {
      return Map.of();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(parts.get(1)), UTF_8);
      return JsonParser.parse(text) instanceof Json.Obj object ? object.fields() : Map.of();
    } catch (JsonError | IllegalArgumentException e) {
      return Map.of();
    }
  }

  static String cut(String token) {
    List<String> parts = parts(token);
    return parts.isEmpty() ? token : parts.get(0) + "." + parts.get(1) + ".";
  }

  private static List<String> parts(String token) {
    List<String> parts = List.of(token.split("\\.", -1));
    return parts.size() == 3 ? parts : List.of();
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
