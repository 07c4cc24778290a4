/** Tasks, users and jobs in SQLite or PostgreSQL. */
@NullMarked
package dev.roadmap.practice.sql;

import org.jspecify.annotations.NullMarked;
