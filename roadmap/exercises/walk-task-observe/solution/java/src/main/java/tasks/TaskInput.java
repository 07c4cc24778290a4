package tasks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What a client may send: never the id, never the time. */
final class TaskInput {
    // Counts characters, where @Size counts an emoji as two. Refuses what
    // cannot be stored: U+0000, and one half of a surrogate pair.
    static final String TITLE = "[^\\x00\\x{D800}-\\x{DFFF}]{1,255}";
    static final String RULE = "must be a text of 1 to 255 characters";

    record New(
            @NotNull @Pattern(regexp = TITLE, message = RULE) String title,
            Boolean completed) {
        New {
            title = trimmed(title);
            completed = completed != null && completed;
        }
    }

    record Whole(
            @NotNull @Pattern(regexp = TITLE, message = RULE) String title,
            @NotNull Boolean completed) {
        Whole {
            title = trimmed(title);
        }
    }

    private static String trimmed(String title) {
        return title == null ? null : title.strip();
    }

    private TaskInput() {}
}
