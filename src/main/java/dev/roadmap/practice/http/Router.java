package dev.roadmap.practice.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds who answers: by path, then by method. HEAD and OPTIONS come by themselves. */
public final class Router implements Handler {

  /** A path, whose last part may be a name in braces, and its methods. */
  private static final class Route {

    private final String template;
    private final String[] parts;
    private final Map<String, Handler> methods = new LinkedHashMap<>();

    Route(String template) {
      this.template = template;
      this.parts = template.substring(1).split("/", -1);
    }

    boolean fits(String[] path) {
      if (path.length != parts.length) {
        return false;
      }
      for (int i = 0; i < parts.length; i++) {
        boolean fits = parts[i].startsWith("{") ? !path[i].isEmpty() : parts[i].equals(path[i]);
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    String parameter(String[] path) {
      int last = parts.length - 1;
      return parts[last].startsWith("{") ? path[last] : "";
    }

    String allow() {
      var allowed = new ArrayList<String>();
      for (String method : methods.keySet()) {
        allowed.add(method);
        if (method.equals("GET")) {
          allowed.add("HEAD");
        }
      }
      allowed.add("OPTIONS");
      return String.join(", ", allowed);
    }
  }

  private final List<Route> routes = new ArrayList<>();
  private UnaryOperator<Handler> wrap = UnaryOperator.identity();

  /** From now on, handlers are put into {@code wrapper} before they are added. */
  public Router wrapping(UnaryOperator<Handler> wrapper) {
    wrap = wrapper;
    return this;
  }

  /** Adds a route; {@code /tasks/{id}} has a parameter in its last part. */
  public Router on(String method, String template, Handler handler) {
    Route route = find(template);
    if (route == null) {
      route = new Route(template);
      routes.add(route);
    }
    route.methods.put(method, wrap.apply(handler));
    return this;
  }

  private @Nullable Route find(String template) {
    for (Route route : routes) {
      if (route.template.equals(template)) {
        return route;
      }
    }
    return null;
  }

  @Override
  public Answer handle(Request request) {
    String[] path = parts(request.path());
    for (Route route : routes) {
      if (route.fits(path)) {
        request.routed(route.template, route.parameter(path));
        return answer(route, request);
      }
    }
    throw Refusal.of(
        404, "There is nothing at this path; the tasks are at /tasks.", "rest-principles");
  }

  private static Answer answer(Route route, Request request) {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    Handler handler = route.methods.get(method);
    if (handler != null) {
      return handler.handle(request);
    }
    String allow = route.allow();
    if (method.equals("OPTIONS")) {
      return Answer.empty(204).with("Allow", allow);
    }
    throw Refusal.of(
            405,
            "This path does not take the method of this request; it takes " + allow + ".",
            "rest-principles")
        .with("Allow", allow);
  }

  /** The parts between the slashes, each decoded by itself, so that %2F divides nothing. */
  private static String[] parts(String path) {
    String[] parts = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].indexOf('%') >= 0) {
        parts[i] = decode(parts[i]);
      }
    }
    return parts;
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of(400, "The path has a percent sign that encodes nothing.", "http-deep-dive");
    }
  }
}
