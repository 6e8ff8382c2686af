package cn.yst.kiosk.input.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An engine of somebody else, driven by a small program in C that is compiled here.
final class Peer implements Contender {
  private final String name;
  private final List<String> command;
  private final Path statistics;
  private double load;
  private double resident;

  private Peer(String name, List<String> command, Path statistics) {
    this.name = name;
    this.command = command;
    this.statistics = statistics;
  }

  /// librime with the schema of simplified Chinese, if it is installed.
  static Optional<Contender> rime(Path sources, Path folder)
      throws IOException, InterruptedException {
    Path user = Files.createDirectories(folder.resolve("rime-user"));
    Files.writeString(
        user.resolve("default.custom.yaml"),
        "patch:\n  schema_list:\n    - schema: luna_pinyin_simp\n");
    Optional<Peer> peer =
        build("librime", sources.resolve("rime.c"), "rime", folder, user, "luna_pinyin_simp");
    if (peer.isPresent()) {
      peer.get().run("");
    }
    return peer.map(p -> p);
  }

  /// libpinyin, if it is installed.
  static Optional<Contender> libpinyin(Path sources, Path folder)
      throws IOException, InterruptedException {
    Path user = Files.createDirectories(folder.resolve("libpinyin-user"));
    String data = output("pkg-config", "--variable=libdir", "libpinyin") + "/libpinyin/data";
    return build("libpinyin", sources.resolve("libpinyin.c"), "libpinyin", folder, user, data)
        .map(p -> p);
  }

  private static Optional<Peer> build(
      String name, Path source, String library, Path folder, Path user, String last)
      throws IOException, InterruptedException {
    String flags = output("pkg-config", "--cflags", "--libs", library);
    if (flags.isEmpty()) {
      System.out.printf("%s is not installed: skipped%n", name);
      return Optional.empty();
    }
    Path program = folder.resolve(name);
    List<String> compiler = new ArrayList<>(List.of("cc", "-O2", "-o", program.toString()));
    compiler.add(source.toString());
    compiler.addAll(List.of(flags.split(" +", -1)));
    if (new ProcessBuilder(compiler).inheritIO().start().waitFor() != 0) {
      System.out.printf("%s's driver does not compile: skipped%n", name);
      return Optional.empty();
    }
    Path statistics = folder.resolve(name + ".txt");
    return Optional.of(
        new Peer(
            name,
            List.of(program.toString(), statistics.toString(), user.toString(), last),
            statistics));
  }

  /// What a command prints; nothing if it fails or does not exist.
  private static String output(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? printed.strip() : "";
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Measured type(List<TestLine> lines) throws IOException, InterruptedException {
    StringBuilder input = new StringBuilder();
    lines.forEach(line -> input.append(line.letters()).append('\n'));
    List<List<String>> answers =
        run(input.toString())
            .lines()
            .map(line -> line.isEmpty() ? List.<String>of() : List.of(line.split("\t", -1)))
            .toList();
    List<Double> milliseconds = new ArrayList<>();
    for (String line : Files.readAllLines(statistics)) {
      double value = Double.parseDouble(line.substring(line.indexOf(' ') + 1));
      switch (line.substring(0, line.indexOf(' '))) {
        case "load" -> load = value;
        case "resident" -> resident = value / 1024;
        default -> milliseconds.add(value);
      }
    }
    return new Measured(answers, milliseconds);
  }

  private String run(String input) throws IOException, InterruptedException {
    Path lines = statistics.resolveSibling(name + ".in");
    Files.writeString(lines, input);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(lines.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(name + "'s driver failed");
    }
    return printed;
  }

  @Override
  public double loadMilliseconds() {
    return load;
  }

  @Override
  public double megabytes() {
    return resident;
  }
}
