package dev.roadmap.progress;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a test may want to be otherwise.
 *
 * @param patience how long to wait for a database that another program has locked
 * @param migrations entry n brings the tables to version n + 1
 * @param foldVersion which rules the projections were folded by
 * @param model what folds reviews into cards
 * @param pragmas further properties of each connection
 */
record StoreOptions(
    Duration patience,
    List<Migration> migrations,
    int foldVersion,
    CardModel model,
    Map<String, String> pragmas) {

  static StoreOptions standard() {
    return standard(NoCards.MODEL);
  }

  static StoreOptions standard(CardModel model) {
    return new StoreOptions(
        Duration.ofSeconds(10), Schema.MIGRATIONS, Projections.FOLD_VERSION, model, Map.of());
  }

  StoreOptions withPatience(Duration other) {
    return new StoreOptions(other, migrations, foldVersion, model, pragmas);
  }

  StoreOptions withMigrations(List<Migration> others) {
    return new StoreOptions(patience, others, foldVersion, model, pragmas);
  }

  StoreOptions withFoldVersion(int other) {
    return new StoreOptions(patience, migrations, other, model, pragmas);
  }

  StoreOptions withPragmas(Map<String, String> others) {
    return new StoreOptions(patience, migrations, foldVersion, model, others);
  }
}
