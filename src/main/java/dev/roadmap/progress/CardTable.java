package dev.roadmap.progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The projection that holds the cards: folded by a {@link CardModel}, in the order of time. */
final class CardTable {
  static final String NAME = "card";

  static final String COLUMNS =
      "subject TEXT PRIMARY KEY, stage TEXT NOT NULL, step INTEGER NOT NULL,"
          + " difficulty REAL NOT NULL, stability REAL NOT NULL, first INTEGER NOT NULL,"
          + " at INTEGER NOT NULL, day INTEGER NOT NULL, answers INTEGER NOT NULL,"
          + " reviews INTEGER NOT NULL, lapses INTEGER NOT NULL, lapsed INTEGER";

  private static final String REVIEWS =
      """
      SELECT subject, at, zone, data FROM event
      WHERE type = 'review'
        AND NOT EXISTS (SELECT 1 FROM undone WHERE undone.event = event.id) \
      """;

  private final CardModel model;

  CardTable(CardModel model) {
    this.model = model;
  }

  /** Folds the reviews of all questions into the empty table. */
  void foldAll(Handle handle) throws SQLException {
    fold(handle, REVIEWS + "ORDER BY subject, at, id");
  }

  /** Folds the reviews of one question anew. */
  void refold(Handle handle, String question) throws SQLException {
    handle.update("DELETE FROM card WHERE subject = ?", question);
    fold(handle, REVIEWS + "AND subject = ? ORDER BY at, id", question);
  }

  private void fold(Handle handle, String sql, String... arguments) throws SQLException {
    try (PreparedStatement events = handle.prepare(sql, (Object[]) arguments);
        ResultSet rows = events.executeQuery();
        PreparedStatement insert =
            handle.prepare("INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      @Nullable Card card = null;
      while (rows.next()) {
        String question = rows.getString(1);
        if (card != null && !card.question().equals(question)) {
          insert(insert, card);
          card = null;
        }
        int rating = rating(rows.getString(4));
        if (rating > 0) {
          Instant at = Instant.ofEpochMilli(rows.getLong(2));
          LocalDate day = at.atZone(EventLog.zone(rows.getString(3))).toLocalDate();
          card = model.review(question, card, new Review(at, day, rating));
        }
      }
      if (card != null) {
        insert(insert, card);
      }
    }
  }

  /** 0 for what cannot be read: it stays in the log for whoever can. */
  private static int rating(String data) {
    try {
      return Payload.rating(data);
    } catch (MalformedEvent passedOver) {
      return 0;
    }
  }

  private static void insert(PreparedStatement insert, Card card) throws SQLException {
    insert.setString(1, card.question());
    insert.setString(2, card.stage().name());
    insert.setInt(3, card.step());
    insert.setDouble(4, card.difficulty());
    insert.setDouble(5, card.stability());
    insert.setLong(6, card.first().toEpochDay());
    insert.setLong(7, card.last().toEpochMilli());
    insert.setLong(8, card.lastDay().toEpochDay());
    insert.setInt(9, card.answersOnLastDay());
    insert.setInt(10, card.reviews());
    insert.setInt(11, card.lapses());
    LocalDate lapsed = card.lapsed();
    if (lapsed == null) {
      insert.setNull(12, Types.INTEGER);
    } else {
      insert.setLong(12, lapsed.toEpochDay());
    }
    insert.executeUpdate();
  }

  /** All cards, in the order of the questions' ids. */
  static List<Card> read(Handle handle) throws SQLException {
    var cards = new ArrayList<Card>();
    try (Statement statement = handle.statement();
        ResultSet row = statement.executeQuery("SELECT * FROM card ORDER BY subject")) {
      while (row.next()) {
        long lapsed = row.getLong(12);
        cards.add(
            new Card(
                row.getString(1),
                Card.Stage.valueOf(row.getString(2)),
                row.getInt(3),
                row.getDouble(4),
                row.getDouble(5),
                LocalDate.ofEpochDay(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                LocalDate.ofEpochDay(row.getLong(8)),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                lapsed == 0 ? null : LocalDate.ofEpochDay(lapsed)));
      }
    }
    return cards;
  }
}
