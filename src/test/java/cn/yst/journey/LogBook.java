package cn.yst.journey;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// All that client and service log while it is open, down to the last detail. Only the toolkit,
/// which would tell of every text that it draws, is as silent as the product keeps it.
final class LogBook extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger toolkit = (Logger) LoggerFactory.getLogger("javafx");
  private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();
  private final Level before = root.getLevel();

  LogBook() {
    setContext(root.getLoggerContext());
    start();
    root.iteratorForAppenders().forEachRemaining(usual::add);
    usual.forEach(root::detachAppender);
    root.addAppender(this);
    toolkit.setLevel(Level.ERROR);
    root.setLevel(Level.TRACE);
  }

  @Override
  protected void append(ILoggingEvent event) {
    String thrown =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    lines.add(
        event.getFormattedMessage()
            + " "
            + event.getKeyValuePairs()
            + " "
            + event.getMDCPropertyMap()
            + " "
            + thrown);
  }

  /// Everything so far.
  String text() {
    return lines.stream().collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    root.detachAppender(this);
    usual.forEach(root::addAppender);
    root.setLevel(before);
    toolkit.setLevel(null);
    stop();
  }
}
