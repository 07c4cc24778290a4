/** Requests and answers, and the server of the JDK that carries them. */
@NullMarked
package dev.roadmap.practice.http;

import org.jspecify.annotations.NullMarked;
