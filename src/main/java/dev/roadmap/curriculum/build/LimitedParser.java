package dev.roadmap.curriculum.build;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Hands on a parser's events as long as they do not nest deeper than any road file does: what makes
 * a tree of them calls itself once a level, and the stack of a hostile file has no end.
 */
final class LimitedParser implements Parser {

  static final int MAX_DEPTH = 20;

  private final Parser parser;
  private int depth;

  LimitedParser(Parser parser) {
    this.parser = parser;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> depth--;
      case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
    }
    if (depth > MAX_DEPTH) {
      throw new ParserException(
          "lists and keys are nested more than " + MAX_DEPTH + " deep: flatten them",
          event.getStartMark());
    }
    return event;
  }
}
