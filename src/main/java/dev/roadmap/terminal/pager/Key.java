package dev.roadmap.terminal.pager;

import java.io.IOException;

/** What is pressed in the pager. */
enum Key {
  PAGE_DOWN,
  PAGE_UP,
  HALF_DOWN,
  HALF_UP,
  LINE_DOWN,
  LINE_UP,
  LEFT,
  RIGHT,
  TOP,
  END,
  SEARCH,
  AGAIN,
  BACK,
  LANGUAGE,
  HELP,
  LEAVE,
  OTHER;

  private static final int ESCAPE = 27;

  /** Waits for a key. */
  static Key read(Screen screen) throws IOException {
    int typed = screen.read();
    return switch (typed) {
      case ' ', 'f', 6 -> PAGE_DOWN;
      case 'b', 2 -> PAGE_UP;
      case 'd', 4 -> HALF_DOWN;
      case 'u', 21 -> HALF_UP;
      case 'j', 'e', '\r', '\n' -> LINE_DOWN;
      case 'k', 'y' -> LINE_UP;
      case 'g', '<' -> TOP;
      case 'G', '>' -> END;
      case '/' -> SEARCH;
      case 'n' -> AGAIN;
      case 'N' -> BACK;
      case 'l', '\t' -> LANGUAGE;
      case 'h', '?' -> HELP;
      case 'q', 'Q', 3 -> LEAVE;
      case ESCAPE -> special(screen);
      default -> typed < 0 ? LEAVE : OTHER;
    };
  }

  /** Behind an escape, the keys that send several characters; the two common ways for each. */
  static Key special(Screen screen) throws IOException {
    int kind = screen.readAtOnce();
    if (kind != '[' && kind != 'O') {
      return OTHER;
    }
    int code = screen.readAtOnce();
    if (code >= '0' && code <= '9') {
      int number = code - '0';
      for (int next = screen.readAtOnce(); next >= 0 && next < '@'; next = screen.readAtOnce()) {
        number = next >= '0' && next <= '9' ? Math.min(number * 10 + next - '0', 999) : 999;
      }
      return switch (number) {
        case 1, 7 -> TOP;
        case 4, 8 -> END;
        case 5 -> PAGE_UP;
        case 6 -> PAGE_DOWN;
        default -> OTHER;
      };
    }
    return switch (code) {
      case 'A' -> LINE_UP;
      case 'B' -> LINE_DOWN;
      case 'C' -> RIGHT;
      case 'D' -> LEFT;
      case 'H' -> TOP;
      case 'F' -> END;
      default -> OTHER;
    };
  }
}
