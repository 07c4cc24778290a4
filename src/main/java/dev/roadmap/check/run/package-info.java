/** Runs suites against a server; what comes out is a report. */
@NullMarked
package dev.roadmap.check.run;

import org.jspecify.annotations.NullMarked;
