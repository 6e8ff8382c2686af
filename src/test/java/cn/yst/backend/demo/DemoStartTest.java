package cn.yst.backend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo data of a service on a file.
class DemoStartTest {
  @TempDir private Path folder;

  @Test
  void isWrittenAtTheFirstStartOnly() {
    long first = count();
    assertThat(first).isGreaterThanOrEqualTo(2_000);
    assertThat(count()).isEqualTo(first);
  }

  private long count() {
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.demo(folder))) {
      return backend
          .ground()
          .database()
          .read(
              tx ->
                  tx.createQuery(
                          "select (select count(*) from enterprise) + (select count(*) from"
                              + " account)")
                      .mapTo(long.class)
                      .one());
    }
  }
}
