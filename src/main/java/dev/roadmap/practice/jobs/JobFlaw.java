package dev.roadmap.practice.jobs;

/** What can go wrong with jobs on purpose. */
public enum JobFlaw {
  DONE_TOO_EARLY,
  RUNS_TWICE,
  LOST_AT_RESTART
}
