package cn.yst;

import cn.yst.contract.CodeOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears of every fault that nothing in the program has caught. The log gets its kind and where it
/// happened, but not its message, in which a visitor's name or number may stand.
final class Uncaught implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Uncaught.class);

  private final Runnable fail;

  /// @param fail erases the visit and says that the kiosk is out of service; called on any thread
  Uncaught(Runnable fail) {
    this.fail = fail;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    LOG.error("uncaught", new CodeOnly(fault));
    fail.run();
  }
}
