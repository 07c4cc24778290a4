package dist;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The SQLite driver without the libraries of other platforms, and without two things it does at
 * every first connection that a short command waits for: a date format that pulls in locales and
 * time zones, and a search of the temporary folder for libraries it might once have unpacked. The
 * first is made when somebody asks for it; the second is left out, because the library lies
 * unpacked beside the jar. docs/performance.md has what that saves.
 */
final class SqliteDriver {
  private static final String NATIVE = "org/sqlite/native/";
  private static final String CONFIG = "org/sqlite/SQLiteConnectionConfig.class";
  private static final String LOADER = "org/sqlite/SQLiteJDBCLoader.class";
  private static final ClassDesc CONFIG_CLASS = ClassDesc.of("org.sqlite.SQLiteConnectionConfig");
  private static final ClassDesc DATE_FORMAT = ClassDesc.of("org.sqlite.date.FastDateFormat");

  private SqliteDriver() {}

  /** The driver's entries, without any library. */
  static Map<String, byte[]> adapt(Path jar) throws IOException {
    Map<String, byte[]> entries = Jars.read(jar);
    entries.keySet().removeIf(name -> name.startsWith(NATIVE));
    entries.compute(CONFIG, (_, bytes) -> transform(bytes, lazyDateFormat()));
    entries.compute(LOADER, (_, bytes) -> transform(bytes, noCleanup()));
    return entries;
  }

  /** Writes the library of this platform into {@code lib} and returns its file name. */
  static String placeLibrary(Path jar, Path lib) throws IOException {
    Map<String, byte[]> entries = Jars.read(jar);
    String folder = NATIVE + platform(jar) + "/";
    String entry =
        entries.keySet().stream()
            .filter(name -> name.startsWith(folder))
            .findFirst()
            .orElseThrow(() -> new BuildFailure("sqlite-jdbc has no library for " + folder));
    String library = entry.substring(folder.length());
    Files.write(lib.resolve(library), entries.get(entry));
    return library;
  }

  /** Asks the driver itself, which knows musl from glibc and one ARM from another. */
  private static String platform(Path jar) {
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      return (String)
          loader
              .loadClass("org.sqlite.util.OSInfo")
              .getMethod("getNativeLibFolderPathForCurrentOS")
              .invoke(null);
    } catch (IOException | ReflectiveOperationException failure) {
      throw new BuildFailure("sqlite-jdbc does not tell the platform", failure);
    }
  }

  private static byte[] transform(byte[] original, ClassTransform transform) {
    byte[] transformed = ClassFile.of().transformClass(ClassFile.of().parse(original), transform);
    byte[] untouched =
        ClassFile.of().transformClass(ClassFile.of().parse(original), ClassTransform.ACCEPT_ALL);
    if (Arrays.equals(transformed, untouched)) {
      throw new BuildFailure("this sqlite-jdbc is no longer what SqliteDriver.java was made for");
    }
    return transformed;
  }

  /** Nothing is made where the format is set; the getter makes it, from the driver's own cache. */
  private static ClassTransform lazyDateFormat() {
    CodeTransform forget =
        (code, element) -> {
          if (element instanceof InvokeInstruction call
              && call.owner().asSymbol().equals(DATE_FORMAT)) {
            code.pop().aconst_null();
          } else {
            code.with(element);
          }
        };
    return ClassTransform.transformingMethodBodies(
            method -> !method.methodName().equalsString("getDateFormat"), forget)
        .andThen(
            replaceBody(
                "getDateFormat",
                code ->
                    code.aload(0)
                        .getfield(CONFIG_CLASS, "dateStringFormat", ConstantDescs.CD_String)
                        .invokestatic(
                            DATE_FORMAT,
                            "getInstance",
                            MethodTypeDesc.of(DATE_FORMAT, ConstantDescs.CD_String))
                        .areturn()));
  }

  private static ClassTransform noCleanup() {
    return replaceBody("cleanup", CodeBuilder::return_);
  }

  private static ClassTransform replaceBody(String method, Consumer<CodeBuilder> body) {
    return (type, element) -> {
      if (element instanceof MethodModel model && model.methodName().equalsString(method)) {
        type.withMethodBody(
            model.methodName(), model.methodType(), model.flags().flagsMask(), body);
      } else {
        type.with(element);
      }
    };
  }
}
