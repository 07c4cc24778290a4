package dev.roadmap.terminal.pager;

/** Something to page through. */
public interface Document {

  /** What it is called. */
  String title();

  /** Lays it out. */
  Layout layout(int columns);

  /** Shows its examples in the next language; false when there is no other. */
  boolean turn();
}
