package cn.yst.kiosk.input.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  private int run(String lines, String... args) throws IOException {
    return Batch.run(
        List.of(args),
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private List<String> answers() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void everyFieldAnswersWithUpToTenCandidatesBetweenTabs() throws Exception {
    int code =
        run(
            """
            person\thuangliyan
            enterprise\tshenzhenshi
            text\txian
            initials\tyyzz
            text\tzzzzq
            """);
    assertThat(code).isZero();
    assertThat(complaint()).isEmpty();
    assertThat(answers()).hasSize(5);
    assertThat(answers().get(0).split("\t", -1)).hasSize(10).startsWith("黄丽燕");
    assertThat(answers().get(1)).startsWith("深圳市");
    assertThat(answers().get(2).split("\t", -1)).hasSize(10).contains("先", "西安");
    assertThat(answers().get(3)).startsWith("营业执照");
    assertThat(answers()).allMatch(line -> line.split("\t", -1).length <= 10);
  }

  @Test
  void anEmptyLineIsAnsweredWithAnEmptyLine() throws Exception {
    assertThat(run("\ntext\tnihao\r\n\n")).isZero();
    assertThat(answers()).hasSize(3);
    assertThat(answers().get(0)).isEmpty();
    assertThat(answers().get(1)).startsWith("你好");
    assertThat(answers().get(2)).isEmpty();
  }

  @Test
  void theLettersAreReadAsTheProductReadsThemUnlessExactnessIsAsked() throws Exception {
    assertThat(run("text\tsengzen\n")).isZero();
    assertThat(run("text\tsengzen\n", "--exact")).isZero();
    assertThat(answers().get(0)).contains("深圳");
    assertThat(answers().get(1)).doesNotContain("深圳");
  }

  @Test
  void theMillisecondsOfEveryKeyAreWritten() throws Exception {
    Path file = folder.resolve("keys.txt");
    assertThat(run("text\tnihao\n\nperson\twu\n", "--latency", file.toString())).isZero();
    assertThat(Files.readAllLines(file)).hasSize(7).allMatch(ms -> Double.parseDouble(ms) >= 0);
  }

  @Test
  void anUnknownFieldIsRefusedWithItsLine() throws Exception {
    assertThat(run("text\tnihao\nname\twu\ntext\tnihao\n")).isEqualTo(2);
    assertThat(complaint()).isEqualTo("line 2: no field is called name");
    assertThat(answers()).hasSize(1);
  }

  @Test
  void aLineThatIsNotAFieldAndLettersIsRefused() throws Exception {
    assertThat(run("text nihao\n")).isEqualTo(2);
    assertThat(complaint()).isEqualTo("line 1: want field<TAB>letters");
  }

  @Test
  void latencyWithoutAFileAndAnUnknownOptionAreRefused() throws Exception {
    assertThat(run("text\tnihao\n", "--latency")).isEqualTo(2);
    assertThat(run("text\tnihao\n", "--fast")).isEqualTo(2);
    assertThat(complaint().lines())
        .containsExactly(
            "--latency: want [--exact] [--latency FILE]",
            "--fast: want [--exact] [--latency FILE]");
    assertThat(answers()).isEmpty();
  }
}
