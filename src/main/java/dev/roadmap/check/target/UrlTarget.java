package dev.roadmap.check.target;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that runs already. */
public final class UrlTarget implements Target {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int HTTP = 80;

  private final URI base;
  private final InetSocketAddress address;
  private final String note;

  private UrlTarget(URI base, InetSocketAddress address, String note) {
    this.base = base;
    this.address = address;
    this.note = note;
  }

  /**
   * Finds the server of an address.
   *
   * @param url {@code http://localhost:8080}, or without the scheme
   * @param ready the path that is asked to see whether it answers
   * @param anyHost whether it may be another machine than this one
   * @throws TargetRefused when it is not an address that is checked
   * @throws NotStarted when nothing answers there
   */
  public static UrlTarget of(String url, String ready, boolean anyHost) {
    URI uri = parse(url);
    int port = uri.getPort() < 0 ? HTTP : uri.getPort();
    List<InetAddress> addresses = addresses(uri.getHost());
    for (InetAddress one : addresses) {
      if (one.isAnyLocalAddress()) {
        throw new TargetRefused(
            uri.getHost() + " stands for every address of a machine; nobody is asked there.",
            "Write --url http://localhost:" + port);
      }
      if (!one.isLoopbackAddress() && !anyHost) {
        throw new TargetRefused(
            uri.getHost() + " is not this machine, and a check sends it a lot of odd requests.",
            "If it is yours to check, say so with --yes-this-host.");
      }
    }
    return find(uri, addresses, port, ready);
  }

  private static URI parse(String url) {
    String typed = url.strip();
    // A port alone is on this machine.
    String host = typed.matches(":?[0-9]{1,5}") ? "localhost:" + typed.replace(":", "") : typed;
    String whole = host.contains("://") ? host : "http://" + host;
    URI uri;
    try {
      uri = new URI(whole).parseServerAuthority();
    } catch (URISyntaxException e) {
      throw refused("\"" + url + "\" is no address.");
    }
    if ("https".equalsIgnoreCase(uri.getScheme())) {
      throw refused(
          "https is not checked: the checks look at the bytes between client and server.");
    }
    if (!"http".equalsIgnoreCase(uri.getScheme())
        || uri.getHost() == null
        || uri.getPort() > 65535) {
      throw refused("\"" + url + "\" is no address of a server.");
    }
    if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
      throw refused("\"" + url + "\" has more in it than a host and a port.");
    }
    if (!List.of("", "/").contains(uri.getPath())) {
      throw refused("\"" + url + "\" has a path, and the checks ask for paths of their own.");
    }
    return uri;
  }

  private static TargetRefused refused(String message) {
    return new TargetRefused(message, "Write it like --url http://localhost:8080");
  }

  private static List<InetAddress> addresses(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return List.of(Addresses.IPV4, Addresses.IPV6);
    }
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException unknown) {
      throw new NotStarted(
          "There is no machine called " + host + ".", "For this one, write localhost.", List.of());
    }
  }

  private static UrlTarget find(URI uri, List<InetAddress> addresses, int port, String ready) {
    boolean local = uri.getHost().equalsIgnoreCase("localhost");
    Probe.Answer last = new Probe.Refused();
    for (InetAddress one : addresses) {
      var address = new InetSocketAddress(one, port);
      last = Probe.ask(address, ready, PATIENCE);
      if (last instanceof Probe.Http) {
        boolean ipv6 = local && one.equals(Addresses.IPV6);
        return new UrlTarget(
            local ? Addresses.base(address) : base(uri, port),
            address,
            ipv6 ? ", on IPv6 only: who asks 127.0.0.1 does not reach it" : "");
      }
      if (!(last instanceof Probe.Refused)) {
        break;
      }
    }
    throw notThere(uri, port, last, addresses);
  }

  private static URI base(URI uri, int port) {
    return URI.create("http://" + uri.getHost() + (port == HTTP ? "" : ":" + port));
  }

  private static NotStarted notThere(
      URI uri, int port, Probe.Answer last, List<InetAddress> addresses) {
    String where = uri.getHost() + ":" + port;
    return switch (last) {
      case Probe.Refused refused -> {
        String other = other(addresses, port);
        yield other == null
            ? no(
                "Nothing listens on " + where + ".",
                "Start your program in another terminal, or let roadmap start it: roadmap check --"
                    + " COMMAND")
            : no(
                "Nothing listens on " + where + ", but something does on " + other + ".",
                "Check it there with --url http://" + other);
      }
      case Probe.Secure secure -> secure(where);
      case Probe.Closed closed -> closed(where, new InetSocketAddress(addresses.getFirst(), port));
      case Probe.Silent silent ->
          no(
              where
                  + " takes the connection, but gives no answer within "
                  + PATIENCE.toSeconds()
                  + " s.",
              "Is it the port of your program? Try it: curl -i http://" + where + "/");
      case Probe.Other(String start) -> notHttp(where, start);
      case Probe.Http http -> throw new IllegalStateException(where);
    };
  }

  /** Who hangs up may speak another language. */
  private static NotStarted closed(String where, InetSocketAddress address) {
    if (Probe.speaksTls(address, PATIENCE)) {
      return secure(where);
    }
    return Probe.askBriefly(address, "/", PATIENCE) instanceof Probe.Other(String start)
        ? notHttp(where, start)
        : no(
            where + " closes the connection without an answer.",
            "Is it the port of your program? Try it: curl -i http://" + where + "/");
  }

  private static NotStarted notHttp(String where, String start) {
    return no(
        "What answers on " + where + " does not speak HTTP: it sent \"" + start.strip() + "\".",
        "It is another program's port. Name the one your program listens on.");
  }

  private static NotStarted secure(String where) {
    return no(
        where + " speaks HTTPS (TLS), and the checks are made over plain HTTP.",
        "Let it serve plain HTTP, too: TLS is usually added by a proxy in front of it.");
  }

  /** The other address of this machine, when the server is there. */
  private static @Nullable String other(List<InetAddress> asked, int port) {
    if (asked.size() != 1 || !asked.getFirst().isLoopbackAddress()) {
      return null;
    }
    InetAddress other = asked.getFirst().equals(Addresses.IPV6) ? Addresses.IPV4 : Addresses.IPV6;
    var address = new InetSocketAddress(other, port);
    return Probe.ask(address, "/", PATIENCE) instanceof Probe.Http
        ? Addresses.shown(other) + ":" + port
        : null;
  }

  private static NotStarted no(String message, String fix) {
    return new NotStarted(message, fix, List.of());
  }

  /** Whether it is roadmap's own practice server, as far as the system tells. */
  public boolean practiceServer() {
    return new ProcessTable()
        .owner(address.getPort())
        .filter(owner -> (owner.command() + " ").contains(" dev.roadmap.Main serve "))
        .isPresent();
  }

  @Override
  public URI base() {
    return base;
  }

  @Override
  public InetSocketAddress address() {
    return address;
  }

  @Override
  public String describe() {
    return base + note;
  }

  @Override
  public boolean ours() {
    return false;
  }

  @Override
  public Stopped stop(Duration grace) {
    throw notOurs();
  }

  @Override
  public void kill() {
    throw notOurs();
  }

  @Override
  public void start() {
    throw notOurs();
  }

  private static UnsupportedOperationException notOurs() {
    return new UnsupportedOperationException("it was not started by us");
  }

  @Override
  public boolean alive() {
    return true;
  }

  @Override
  public long mark() {
    return 0;
  }

  @Override
  public List<String> printedSince(long mark) {
    return List.of();
  }

  @Override
  public void close() {
    // It goes on as it was.
  }
}
