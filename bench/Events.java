import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/** Prints an exported history of so many events over the ids it reads, ten minutes apart. */
public class Events {
  private static final Instant LAST = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> TYPES = List.of("start", "note", "time");
  private static final List<String> DATA =
      List.of("{}", "{\"text\":\"a note\"}", "{\"minutes\":25}");

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    List<String> ids = new BufferedReader(new InputStreamReader(System.in)).lines().toList();
    var out = new PrintStream(System.out, false);
    out.println("{\"roadmap\":\"progress\",\"schema\":1}");
    for (int i = 0; i < count; i++) {
      Instant at = LAST.minusSeconds(600L * (count - i));
      String id = uuid(at.toEpochMilli(), i);
      out.printf(
          "{\"id\":\"%s\",\"change\":\"%s\",\"at\":\"%s\",\"zone\":\"UTC\",\"device\":\"bench\","
              + "\"type\":\"%s\",\"subject\":\"%s\",\"data\":%s}%n",
          id, id, at, TYPES.get(i % 3), ids.get(i / 3 % ids.size()), DATA.get(i % 3));
    }
    out.flush();
  }

  /** Version 7: the milliseconds, then a number. */
  private static String uuid(long milliseconds, int number) {
    String time = "%012x".formatted(milliseconds);
    return "%s-%s-7000-8000-%012x".formatted(time.substring(0, 8), time.substring(8), number);
  }
}
