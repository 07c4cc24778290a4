package dev.roadmap.check.peers;

import java.nio.file.Path;
import java.util.Locale;

/** The languages in which the exercises of the task API are solved. */
enum Solution {
  PYTHON(Kit.PYTHON, "fastapi, uvicorn", "fastapi, uvicorn, psycopg, psycopg_pool"),
  GO(Kit.GO, "", "github.com/jackc/pgx/v4/stdlib"),
  TYPESCRIPT(Kit.NODE, "express zod typescript", "express zod typescript pg"),
  JAVA(Kit.JAVA, "walk-task-api", "walk-task-db");

  private final Kit kit;
  private final String libraries;
  private final String databaseToo;

  Solution(Kit kit, String libraries, String databaseToo) {
    this.kit = kit;
    this.libraries = libraries;
    this.databaseToo = databaseToo;
  }

  /** In memory. */
  Peer inMemory() {
    return peer("walk-task-api", libraries);
  }

  /** Over a database. */
  Peer overDatabase() {
    return peer("walk-task-db", databaseToo);
  }

  private Peer peer(String exercise, String needed) {
    Path sources =
        Path.of("roadmap", "exercises", exercise, "solution", name().toLowerCase(Locale.ROOT));
    return new Peer(sources, kit, needed);
  }
}
