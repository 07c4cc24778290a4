@NullMarked
package dev.roadmap.check.shipped;

import org.jspecify.annotations.NullMarked;
