package cn.yst.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.crypto.ServerKey;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.DatabaseUrl;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The command that verifies the chain of a service that does not run.
class VerifyAuditTest {
  @TempDir private Path folder;

  @Test
  void aWholeChainIsSaidToBeWhole() {
    write(5);
    assertThat(run()).startsWith("0 audit chain whole: 5 rows; note down 5:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update audit set detail = 'other' where seq = 3                        | 3
          update audit set at = dateadd('HOUR', 1, at) where seq = 2             | 2
          update audit set actor = 'person:x' where seq = 5                      | 5
          delete from audit where seq = 3                                        | 3
          delete from audit where seq = 5                                        | 5
          update audit set hash = '00' where seq = 5                             | 5
          insert into audit values (6, now(), 'a', 'b', 'c', 'd', 'e')           | 6
          update audit_head set hash = '00'                                      | 6
          """)
  void aTamperedRowIsFound(String tampering, long row) {
    write(5);
    try (Database database = open()) {
      database.write(tx -> tx.execute(tampering));
    }
    assertThat(run()).isEqualTo("1 audit chain broken at row " + row);
  }

  @Test
  void rowsCutOffTheEndShowByANoteKeptElsewhere() {
    write(5);
    String note = run().replaceAll(".*note down ", "");
    write(2);
    assertThat(run(note)).startsWith("0 audit chain whole: 7 rows");
    try (Database database = open()) {
      database.write(tx -> tx.execute("delete from audit where seq > 4"));
      database.write(
          tx ->
              tx.execute(
                  "update audit_head set seq = 4, hash = (select hash from audit where seq = 4)"));
    }
    assertThat(run()).startsWith("0 audit chain whole: 4 rows");
    assertThat(run(note)).isEqualTo("1 audit chain does not hold the noted row " + note);
  }

  @Test
  void anotherKeyVerifiesNothing() throws Exception {
    write(1);
    java.nio.file.Files.delete(folder.resolve("server.key"));
    assertThat(run()).startsWith("2 cannot verify: there is no ");
    ServerKey.file(folder.resolve("server.key"), new SecureRandom());
    assertThat(run()).isEqualTo("1 audit chain broken at row 1");
  }

  @Test
  void aKeyThatLiesElsewhereIsNamed() throws Exception {
    write(1);
    Path key = folder.resolve("elsewhere.key");
    java.nio.file.Files.move(folder.resolve("server.key"), key);
    assertThat(run("key-file=" + key)).startsWith("0 audit chain whole: 1 rows");
    java.nio.file.Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw----r--"));
    assertThat(run("key-file=" + key))
        .startsWith("2 cannot verify: the server key file has mode rw----r--");
  }

  private void write(int rows) {
    try (Database database = open()) {
      SecureRandom random = new SecureRandom();
      Vault vault = new Vault(ServerKey.file(folder.resolve("server.key"), random), random);
      Audit audit = new Audit(vault, Clock.systemUTC());
      for (int i = 0; i < rows; i++) {
        String id = "id-" + i;
        database.write(
            tx -> {
              audit.append(tx, new AuditEntry("thing.done", "service", id, ""));
              return tx;
            });
      }
    }
  }

  private Database open() {
    return Database.open(DatabaseUrl.file(folder.resolve("yst")));
  }

  private String run(String... note) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> args = new java.util.ArrayList<>(List.of(folder.toString()));
    args.addAll(List.of(note));
    int code = VerifyAudit.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
    return code + " " + out.toString(StandardCharsets.UTF_8).strip();
  }
}
