package dev.roadmap.curriculum.build;

/**
 * A place in one of the road's files.
 *
 * @param file relative to the road, with slashes
 * @param line from 1, or 0 when the whole file is meant
 * @param column from 1, or 0 when the whole file is meant
 */
record Place(String file, int line, int column) {

  static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
