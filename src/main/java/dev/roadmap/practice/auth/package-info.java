/** Who asks: sign-up, login, tokens. */
@NullMarked
package dev.roadmap.practice.auth;

import org.jspecify.annotations.NullMarked;
