package cn.yst.kiosk.device.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TcpLineTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void bytesGoBothWaysHoweverSmallTheArray() throws Exception {
    try (ServerSocket server = server();
        TcpLine line = line(server);
        Socket device = server.accept()) {
      line.write(new byte[] {1, 2, 3});
      assertThat(device.getInputStream().readNBytes(3)).containsExactly(1, 2, 3);
      device.getOutputStream().write(new byte[] {4, 5});
      assertThat(LineReads.one(line, SOON)).isEqualTo(4);
      assertThat(LineReads.one(line, SOON)).isEqualTo(5);
      assertThat(line.read(new byte[1], Duration.ZERO)).isZero();
    }
  }

  @Test
  void aDeviceThatHangsUpIsGone() throws Exception {
    try (ServerSocket server = server();
        TcpLine line = line(server)) {
      server.accept().close();
      assertThatThrownBy(() -> line.read(new byte[1], SOON)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aDeviceThatTakesNoMoreIsStuckAndTheLineOpensAnew() throws Exception {
    try (ServerSocket server = server();
        LineKeeper keeper = new LineKeeper(() -> line(server))) {
      byte[] more = new byte[16 * 1024 * 1024];
      assertThatThrownBy(() -> keeper.write(more, Duration.ofMillis(300)))
          .isInstanceOf(StuckException.class);
      assertThat(keeper.isOpen()).isFalse();
      server.accept().close();
      keeper.write(new byte[] {7}, SOON);
      try (Socket device = server.accept()) {
        assertThat(device.getInputStream().read()).isEqualTo(7);
      }
    }
  }

  @Test
  void whereNobodyListensNothingOpens() throws Exception {
    int port;
    try (ServerSocket server = server()) {
      port = server.getLocalPort();
    }
    assertThatThrownBy(() -> TcpLine.open("127.0.0.1", port)).isInstanceOf(IOException.class);
  }

  private static ServerSocket server() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  private static TcpLine line(ServerSocket server) throws IOException {
    return TcpLine.open("127.0.0.1", server.getLocalPort());
  }
}
