@NullMarked
package dev.roadmap.check.peers;

import org.jspecify.annotations.NullMarked;
