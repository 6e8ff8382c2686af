package cn.yst;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UncaughtTest {
  private static final String NAME = "欧阳㛃";
  private static final String NUMBER = "44010319900307283X";

  @Test
  void aFaultIsLoggedWithItsPlaceAndWithoutWhatItsMessagesSay() {
    Exception inner = new IllegalArgumentException("no such character in " + NAME);
    inner.addSuppressed(new IllegalStateException(NUMBER));
    AtomicBoolean failed = new AtomicBoolean();
    String log =
        logged(
            () ->
                new Uncaught(() -> failed.set(true))
                    .uncaughtException(
                        Thread.currentThread(), new IllegalStateException(NUMBER, inner)));
    assertThat(log)
        .contains("uncaught")
        .contains("java.lang.IllegalStateException")
        .contains("java.lang.IllegalArgumentException")
        .contains("UncaughtTest.aFaultIsLoggedWithItsPlace")
        .doesNotContain(NAME)
        .doesNotContain(NUMBER);
    assertThat(failed).isTrue();
  }

  /// What a log file gets while something runs.
  private static String logged(Runnable work) {
    Logger logger = (Logger) LoggerFactory.getLogger(Uncaught.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(logger.getLoggerContext());
    encoder.setPattern("%msg%n%ex{full}");
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.start();
    OutputStreamAppender<ch.qos.logback.classic.spi.ILoggingEvent> appender =
        new OutputStreamAppender<>();
    appender.setContext(logger.getLoggerContext());
    appender.setEncoder(encoder);
    appender.setOutputStream(bytes);
    appender.start();
    logger.addAppender(appender);
    try {
      work.run();
    } finally {
      logger.detachAppender(appender);
      appender.stop();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
