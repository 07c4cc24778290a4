/**
 * HTTP/1.1 on plain sockets: reads leniently, notes what was not in order, sends nothing twice,
 * follows nothing, and is done by its deadline whatever the server does.
 */
@NullMarked
package dev.roadmap.check.http;

import org.jspecify.annotations.NullMarked;
