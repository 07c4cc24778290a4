package dev.roadmap.check.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * No whole answer came.
 *
 * @param sentence what happened instead, to the learner; foreign bytes in it are escaped
 * @param shown the part that came, when at least a status line did
 */
public record NoAnswer(Trouble trouble, String sentence, @Nullable Answer shown, Duration took)
    implements Outcome {}
