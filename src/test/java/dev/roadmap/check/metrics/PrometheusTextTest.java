package dev.roadmap.check.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmap.check.value.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrometheusTextTest {

  private static String read(String text) throws MetricsError {
    return JsonWriter.write(PrometheusText.read(text));
  }

  @Test
  void aCounterHasItsTypeAndItsLabels() throws Exception {
    assertThat(
            read(
                """
                # HELP http_requests_total Requests, "all" of them {really}.
                # TYPE http_requests_total counter
                http_requests_total{status="200",method="GET",route="/tasks/{id}",} 1027 1395066363000
                http_requests_total { method = "GET" , route="a\\\\b\\"c\\nd" } 3.0

                # a remark
                up 1
                """))
        .isEqualTo(
            """
            [{"name":"http_requests_total","type":"counter",\
            "labels":{"method":"GET","route":"/tasks/{id}","status":"200"},"value":1027},\
            {"name":"http_requests_total","type":"counter",\
            "labels":{"method":"GET","route":"a\\\\b\\"c\\nd"},"value":3.0},\
            {"name":"up","type":"untyped","labels":{},"value":1}]\
            """);
  }

  @Test
  void aHistogramIsOneItemWithItsBucketsBySize() throws Exception {
    assertThat(
            read(
                """
                # TYPE t histogram
                t_bucket{le="+Inf",route="/"} 3
                t_bucket{le="5",route="/"} 2
                t_bucket{le="0.5",route="/"} 1
                t_sum{route="/"} 9.5
                t_count{route="/"} 3.0
                t_created{route="/"} 1.7e9
                """))
        .isEqualTo(
            """
            [{"name":"t","type":"histogram","labels":{"route":"/"},"count":3.0,"sum":9.5,\
            "buckets":[{"le":"0.5","count":1},{"le":"5","count":2},{"le":"+Inf","count":3}]}]\
            """);
  }

  @Test
  void numbersThatJsonDoesNotHaveAreTexts() throws Exception {
    assertThat(read("a NaN\nb +Inf\nc -Inf\nd 1e3\ne -0.5"))
        .contains("\"value\":\"NaN\"")
        .contains("\"value\":\"+Inf\"")
        .contains("\"value\":\"-Inf\"")
        .contains("\"value\":-0.5");
  }

  @Test
  void ofOpenMetricsTheNamesAreUnderstood() throws Exception {
    assertThat(read("# TYPE a counter\na_total{b=\"c\"} 5 # {trace=\"x{y}\"} 0.3 1.5\n# EOF\n"))
        .isEqualTo(
            "[{\"name\":\"a_total\",\"type\":\"counter\",\"labels\":{\"b\":\"c\"},\"value\":5}]");
  }

  @Test
  void nothingIsAnEmptyList() throws Exception {
    assertThat(read("\n")).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<html> | line 1: this is not like `name{label=\"value\"} 1`: <html>",
        "a{b=\"c\"} | line 1: this is not like `name{label=\"value\"} 1`: a{b=\"c\"}",
        "a{b=c} 1 | line 1: labels are like `{method=\"GET\"}`, and not {b=c}",
        "a{b=\"c\" d=\"e\"} 1 | line 1: labels are like `{method=\"GET\"}`, and not {b=\"c\""
            + " d=\"e\"}",
        "a{b=\"1\",b=\"2\"} 1 | line 1: the label b stands there twice",
        "a 1;a{} 2 | line 2: a stands there twice, with the same labels",
        "a one | line 1: one is no number",
        "# TYPE a | line 1: this is not like `# TYPE name counter`: # TYPE a",
        "# TYPE a number | line 1: this is not like `# TYPE name counter`: # TYPE a number",
        "# TYPE a gauge;# TYPE a gauge | line 2: a has a second TYPE line",
        "a 1;# TYPE a gauge | line 2: the TYPE line of a stands after its first value",
        "# TYPE a histogram;a_bucket{le=\"1\"} 1;a_sum 1;a_count 1 |"
            + " the histogram a has no a_bucket{le=\"+Inf\"}",
        "# TYPE a histogram;a_bucket{le=\"+Inf\"} 1;a_count 1 | the histogram a has no a_sum",
        "# TYPE a histogram;a_bucket{le=\"x\"} 1 |"
            + " line 2: a bucket needs a label le with a number, or +Inf",
        "# TYPE a histogram;a 1 | line 2: a histogram has a_bucket, _sum and _count, not this",
        "# TYPE a histogram;a_bucket{le=\"+Inf\"} 2;a_sum 1;a_count 3 |"
            + " line 2: the bucket +Inf of a holds 2, and a_count says 3",
      })
  void whatIsNotInOrderIsNamedWithItsLine(String text, String sentence) {
    assertThatThrownBy(() -> read(text.replace(';', '\n'))).hasMessage(sentence);
  }
}
