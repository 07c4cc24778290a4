package dev.roadmap.check.target;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits until a program that was just started answers, or it is certain that it will not. */
final class Startup {

  private static final Duration EVERY = Duration.ofMillis(50);

  /** An answer that comes later than this is asked for again. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What looks wrong may only be half begun: it has to stay so. */
  private static final Duration SURE = Duration.ofSeconds(1);

  /** A program may open other ports first, for a debugger or for metrics. */
  private static final Duration SURE_OF_PORT = Duration.ofSeconds(3);

  /** Longer than this nobody waits for a 503 to go away; the checks will see it. */
  private static final Duration UNAVAILABLE = Duration.ofSeconds(5);

  private static final int SERVICE_UNAVAILABLE = 503;

  private final Program program;
  private final int port;
  private final Launch launch;
  private final StartListener listener;
  private final Diagnosis diagnosis;
  private final long begun = System.nanoTime();
  private long told = 1;
  private boolean askedOtherwise;
  private @Nullable Since odd;

  /** Something that is not as it should be, and since when. */
  private record Since(Object what, long nanos) {}

  Startup(Program program, int port, Launch launch, StartListener listener, Diagnosis diagnosis) {
    this.program = program;
    this.port = port;
    this.launch = launch;
    this.listener = listener;
    this.diagnosis = diagnosis;
  }

  /**
   * Returns how long it took.
   *
   * @throws NotStarted with the reason
   */
  Duration await() {
    while (true) {
      if (Thread.currentThread().isInterrupted()) {
        throw diagnosis.because("It was given up before it answered.", "");
      }
      if (launch.ended() && (launch.exit() != 0 || !launch.alive())) {
        launch.drain();
        throw diagnosis.exited(launch.exit(), since());
      }
      Probe.Answer answer = ask(Addresses.IPV4);
      if (ready(answer)) {
        return since();
      }
      if (answer instanceof Probe.Refused) {
        lookElsewhere();
      }
      if (since().compareTo(program.within()) >= 0) {
        throw diagnosis.tooSlow(answer, ports());
      }
      tell();
      launch.endsWithin(EVERY);
      if (launch.ended() && launch.alive()) {
        pause();
      }
    }
  }

  private boolean ready(Probe.Answer answer) {
    return switch (answer) {
      case Probe.Http(int status) when status == SERVICE_UNAVAILABLE ->
          lasts("unavailable", UNAVAILABLE)
              || since().plus(PATIENCE).compareTo(program.within()) > 0;
      case Probe.Http http -> true;
      case Probe.Other(String start) -> {
        if (lasts("other", SURE)) {
          throw diagnosis.notHttp(start);
        }
        yield false;
      }
      case Probe.Silent silent -> false;
      case Probe.Secure secure -> throw diagnosis.secure();
      case Probe.Closed closed -> {
        if (!askedOtherwise && lasts("closed", SURE)) {
          askedOtherwise = true;
          askOtherwise(new InetSocketAddress(Addresses.IPV4, port));
        }
        yield false;
      }
      case Probe.Refused refused -> false;
    };
  }

  /** Who hangs up may speak another language. */
  private void askOtherwise(InetSocketAddress address) {
    if (Probe.speaksTls(address, SURE)) {
      throw diagnosis.secure();
    }
    if (Probe.askBriefly(address, program.ready(), SURE) instanceof Probe.Other(String start)) {
      throw diagnosis.notHttp(start);
    }
  }

  /** It does not listen where it is reached by everybody; maybe it does somewhere else. */
  private void lookElsewhere() {
    if (ask(Addresses.IPV6) instanceof Probe.Http) {
      if (lasts("ipv6", SURE)) {
        throw diagnosis.ipv6Only();
      }
      return;
    }
    List<Listener> ports = since().compareTo(SURE) < 0 ? List.of() : ports();
    Listener other = Diagnosis.elsewhere(ports, port);
    if (other == null) {
      odd = null;
    } else if (lasts(other.port(), SURE_OF_PORT) && speaksHttp(other)) {
      throw diagnosis.otherPort(ports);
    }
  }

  private boolean speaksHttp(Listener other) {
    InetAddress address = other.answersIpv4Loopback() ? Addresses.IPV4 : other.address();
    var there = new InetSocketAddress(address, other.port());
    return Probe.ask(there, program.ready(), SURE) instanceof Probe.Http;
  }

  private List<Listener> ports() {
    return new ProcessTable().listeners(launch.family());
  }

  private Probe.Answer ask(InetAddress address) {
    Duration left = program.within().minus(since());
    Duration patience = left.compareTo(PATIENCE) < 0 ? left : PATIENCE;
    return Probe.ask(new InetSocketAddress(address, port), program.ready(), patience);
  }

  /** Whether it has been like this for so long, without a pause. */
  private boolean lasts(Object what, Duration time) {
    Since before = odd;
    if (before == null || !before.what().equals(what)) {
      odd = new Since(what, System.nanoTime());
      return false;
    }
    return System.nanoTime() - before.nanos() >= time.toNanos();
  }

  private void tell() {
    long seconds = since().toSeconds();
    if (seconds > told) {
      told = seconds;
      listener.waiting(since(), program.within());
    }
  }

  private Duration since() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static void pause() {
    try {
      Thread.sleep(EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
