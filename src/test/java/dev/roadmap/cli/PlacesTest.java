package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Linux      | HOME=/h                         | /h/.local/share/roadmap |"
            + " /h/.cache/roadmap",
        "Linux      | HOME=                           | /u/.local/share/roadmap |"
            + " /u/.cache/roadmap",
        "Linux      |                                 | /u/.local/share/roadmap |"
            + " /u/.cache/roadmap",
        "Linux      | HOME=/h;XDG_DATA_HOME=/d        | /d/roadmap | /h/.cache/roadmap",
        "Linux      | HOME=/h;XDG_DATA_HOME=relative  | /h/.local/share/roadmap |"
            + " /h/.cache/roadmap",
        "Linux      | HOME=/h;ROADMAP_HOME=/a b/../r  | /r | /r/cache",
        "Linux      | HOME=/h;ROADMAP_HOME=           | /h/.local/share/roadmap |"
            + " /h/.cache/roadmap",
        "Mac OS X   | HOME=/h | /h/Library/Application Support/roadmap | /h/Library/Caches/roadmap",
        "Windows 11 | HOME=/h;LOCALAPPDATA=/l         | /l/roadmap | /l/roadmap/cache",
        "Windows 11 | HOME=/h                         | /h/AppData/Local/roadmap"
            + " | /h/AppData/Local/roadmap/cache",
      })
  void filesLieWhereTheSystemPutsThem(String system, String set, String data, String cache) {
    var environment = new HashMap<String, String>();
    for (String one : set == null ? new String[0] : set.split(";", -1)) {
      environment.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    Places places = Places.of(Map.copyOf(environment), system, "/u");
    assertThat(places.data()).isEqualTo(Path.of(data));
    assertThat(places.cache()).isEqualTo(Path.of(cache));
  }
}
