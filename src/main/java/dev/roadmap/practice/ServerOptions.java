package dev.roadmap.practice;

import dev.roadmap.practice.stage.Stage;
import java.net.InetSocketAddress;

/**
 * How the practice server is to run.
 *
 * @param address where to listen; port 0 for any that is free
 */
public record ServerOptions(Stage stage, InetSocketAddress address) {}
