package cn.yst.journey;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// A line on loopback that can be cut: it passes bytes on to a port, or refuses whoever comes.
final class LineRelay implements AutoCloseable {
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int target;
  private volatile boolean cut;
  private volatile boolean deaf;

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

  /// While on, what the kiosk says arrives, and what the service answers does not.
  void loseAnswers(boolean on) {
    deaf = on;
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
      Thread.startVirtualThread(() -> pass(service, caller, this::answers));
      pass(caller, service, out -> out);
    } catch (IOException e) {
      hangUp(caller);
    }
  }

  private OutputStream answers(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        if (deaf) {
          throw new IOException("lost");
        }
        out.write(bytes, from, length);
      }
    };
  }

  private void pass(Socket from, Socket to, UnaryOperator<OutputStream> through) {
    try {
      from.getInputStream().transferTo(through.apply(to.getOutputStream()));
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
