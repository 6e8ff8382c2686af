package cn.yst.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line on loopback that can be cut: it passes bytes on to a port, or refuses whoever comes.
final class LineRelay implements AutoCloseable {
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int target;
  private volatile boolean cut;

  LineRelay() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  void to(int port) {
    target = port;
  }

  /// Ends what runs through the line and lets nobody in.
  void cut() {
    cut = true;
    open.forEach(LineRelay::hangUp);
  }

  void mend() {
    cut = false;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        open.add(caller);
        if (cut) {
          hangUp(caller);
        } else {
          Thread.startVirtualThread(() -> connect(caller));
        }
      } catch (IOException e) {
        return;
      }
    }
  }

  private void connect(Socket caller) {
    try {
      Socket service = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(service);
      Thread.startVirtualThread(() -> pass(service, caller));
      pass(caller, service);
    } catch (IOException e) {
      hangUp(caller);
    }
  }

  private void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // Either side hung up; both are hung up below.
    }
    hangUp(from);
    hangUp(to);
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    open.forEach(LineRelay::hangUp);
  }
}
