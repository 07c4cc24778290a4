package dev.roadmap.practice;

import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.stage.Stage;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * How the practice server is to run.
 *
 * @param address where to listen; port 0 for any that is free
 * @param faults what is to be wrong with it
 */
public record ServerOptions(Stage stage, InetSocketAddress address, List<Fault> faults) {}
