package cn.yst.backend.audit;

import cn.yst.backend.crypto.ServerKey;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.DatabaseUrl;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/// Verifies the audit chain of a service that does not run: `VerifyAudit [folder] [note]
/// [key-file=…]`. The folder holds the database (`.demo` if it is not given), and the key unless
/// its file is named; a note is what an earlier run printed, and must still be part of the chain.
///
/// Exit code 0: the chain is whole. 1: it is broken, and where. 2: it cannot be read.
public final class VerifyAudit {
  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int UNREADABLE = 2;
  private static final String KEY_FILE = "key-file=";

  private VerifyAudit() {}

  static void main(String[] args) {
    System.exit(run(List.of(args), System.out));
  }

  /// Verifies and prints one line.
  ///
  /// @return the exit code
  static int run(List<String> args, PrintStream out) {
    List<String> plain = args.stream().filter(arg -> !arg.startsWith(KEY_FILE)).toList();
    Path folder = Path.of(plain.isEmpty() ? ".demo" : plain.getFirst());
    Path file = folder.resolve("yst.mv.db");
    Path key =
        args.stream()
            .filter(arg -> arg.startsWith(KEY_FILE))
            .findFirst()
            .map(arg -> Path.of(arg.substring(KEY_FILE.length())))
            .orElseGet(() -> folder.resolve("server.key"));
    for (Path needed : List.of(file, key)) {
      if (!Files.exists(needed)) {
        out.println("cannot verify: there is no " + needed);
        return UNREADABLE;
      }
    }
    SecureRandom random = new SecureRandom();
    Vault vault;
    try {
      vault = new Vault(ServerKey.file(key, random), random);
    } catch (RuntimeException e) {
      out.println("cannot verify: " + e.getMessage());
      return UNREADABLE;
    }
    try (Database database = Database.open(DatabaseUrl.file(folder.resolve("yst")))) {
      return verify(
          new Audit(vault, Clock.systemUTC()), database, plain.size() < 2 ? "" : plain.get(1), out);
    } catch (RuntimeException e) {
      out.println("cannot verify: the database cannot be opened; does the service still run?");
      return UNREADABLE;
    }
  }

  private static int verify(Audit audit, Database database, String note, PrintStream out) {
    Verdict verdict = audit.verify(database);
    if (verdict.broken().isPresent()) {
      out.println("audit chain broken at row " + verdict.broken().getAsLong());
      return BROKEN;
    }
    if (!note.isEmpty() && !audit.holds(database, note)) {
      out.println("audit chain does not hold the noted row " + note);
      return BROKEN;
    }
    out.println("audit chain whole: " + verdict.rows() + " rows; note down " + verdict.note());
    return WHOLE;
  }
}
