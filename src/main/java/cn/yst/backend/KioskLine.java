package cn.yst.backend;

import cn.yst.backend.companion.Network;
import cn.yst.backend.web.Listener;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The listener the kiosk calls. A demonstration may take it away and bring it back on the same
/// port, so that a kiosk sees what a broken network shows: streams end, connections are refused.
final class KioskLine implements Network, AutoCloseable {
  private final Duration length;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable IntFunction<Listener> open;
  private @Nullable Listener listener;
  private int port;
  private int cuts;

  /// @param length how long a cut lasts unless it is ended before
  KioskLine(Duration length) {
    this.length = length;
  }

  /// Starts listening.
  ///
  /// @param open starts a listener on a port; called again after each cut
  void start(int wanted, IntFunction<Listener> open) {
    lock.lock();
    try {
      this.open = open;
      Listener started = open.apply(wanted);
      this.listener = started;
      this.port = started.port();
    } finally {
      lock.unlock();
    }
  }

  int port() {
    lock.lock();
    try {
      return port;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void cut() {
    lock.lock();
    try {
      if (listener == null) {
        return;
      }
      listener.close();
      listener = null;
      int mine = ++cuts;
      CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS)
          .execute(() -> restore(mine));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void restore() {
    lock.lock();
    try {
      restore(cuts);
    } finally {
      lock.unlock();
    }
  }

  /// Brings back the cut with this number; a later cut has its own time.
  private void restore(int cut) {
    lock.lock();
    try {
      IntFunction<Listener> opener = open;
      if (listener == null && opener != null && cut == cuts) {
        listener = opener.apply(port);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean isCut() {
    lock.lock();
    try {
      return listener == null && open != null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      open = null;
      if (listener != null) {
        listener.close();
        listener = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
