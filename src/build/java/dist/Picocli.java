package dist;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles picocli from its published sources. Its released jar holds class files of version 49,
 * which an AOT cache cannot hold.
 */
final class Picocli {
  private Picocli() {}

  static Map<String, byte[]> compile(Path sourcesJar) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    try (var memory = new Memory(compiler.getStandardFileManager(null, null, null))) {
      var options = List.of("--release", "25", "-proc:none", "-nowarn", "-parameters");
      if (!compiler.getTask(messages, memory, null, options, null, sources(sourcesJar)).call()) {
        throw new BuildFailure("picocli does not compile: " + messages);
      }
      return memory.classes();
    }
  }

  private static List<JavaFileObject> sources(Path jar) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (var file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().filter(each -> each.getName().endsWith(".java")).toList()) {
        byte[] bytes = file.getInputStream(entry).readAllBytes();
        sources.add(new Source(entry.getName(), new String(bytes, StandardCharsets.UTF_8)));
      }
    }
    return sources;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(java.net.URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps what the compiler writes. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, java.io.ByteArrayOutputStream> written = new TreeMap<>();

    Memory(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      String entry = className.replace('.', '/') + kind.extension;
      return new SimpleJavaFileObject(java.net.URI.create("memory:///" + entry), kind) {
        @Override
        public java.io.OutputStream openOutputStream() {
          return written.computeIfAbsent(entry, _ -> new java.io.ByteArrayOutputStream());
        }
      };
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new TreeMap<>();
      written.forEach((entry, bytes) -> classes.put(entry, bytes.toByteArray()));
      return classes;
    }
  }
}
