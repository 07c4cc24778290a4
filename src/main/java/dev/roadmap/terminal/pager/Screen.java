package dev.roadmap.terminal.pager;

import java.io.IOException;

/** A terminal that is read key by key. Nothing of it is taken before {@link #begin}. */
public interface Screen extends AutoCloseable {

  /** Its width; 0 when it does not say. */
  int columns();

  /** Its height; 0 when it does not say. */
  int rows();

  /** Writes at once. */
  void write(String text) throws IOException;

  /**
   * From here on keys come one by one and unseen.
   *
   * @param resized what to do when the size has changed, on another thread
   */
  void begin(Runnable resized) throws IOException;

  /** The next character that is typed; negative when nobody types any more. */
  int read() throws IOException;

  /** The same when it comes within a moment, as the rest of a special key does; else negative. */
  int readAtOnce() throws IOException;

  /** Gives the terminal back as it was. */
  @Override
  void close();
}
