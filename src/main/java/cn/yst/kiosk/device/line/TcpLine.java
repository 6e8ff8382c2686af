package cn.yst.kiosk.device.line;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/// A device on the network, such as a printer at port 9100.
public final class TcpLine implements ByteLine {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Socket socket;

  private TcpLine(Socket socket) {
    this.socket = socket;
  }

  /// Connects, within two seconds.
  public static TcpLine open(String host, int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(host, port), (int) CONNECT.toMillis());
      socket.setTcpNoDelay(true);
      return new TcpLine(socket);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public int read(byte[] into, Duration wait) throws IOException {
    socket.setSoTimeout((int) Math.max(1, wait.toMillis()));
    try {
      int count = socket.getInputStream().read(into);
      if (count < 0) {
        throw new IOException("the device hung up");
      }
      return count;
    } catch (SocketTimeoutException e) {
      return 0;
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is closed all the same.
    }
  }
}
