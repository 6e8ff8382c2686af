package cn.yst.journey;

import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.ui.DrawnText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// A kiosk alone in its process, so that its memory holds nothing of a test's. It is told what to
/// touch line by line, never more than one character of what a visitor types at once, and answers
/// each line with [#DONE].
final class LoneKiosk {
  static final String KEY = "key ";
  static final String SAYS = "says ";
  static final String DONE = "done";

  /// What a test plants here on purpose.
  private static volatile @Nullable Object planted;

  private final Terminal terminal;
  private final Glass glass;

  private LoneKiosk(Terminal terminal) {
    this.terminal = terminal;
    this.glass = terminal.glass();
  }

  static void main(String[] args) throws IOException {
    DrawnText.rememberLittle();
    ProofKey key = ProofKey.fresh();
    System.out.println(KEY + key.publicJwk());
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    orders.readLine(); // the test has enrolled the key
    ServiceAddress address =
        new ServiceAddress(args[0], Hall.KIOSK, Optional.of(key), Optional.empty());
    Terminal terminal =
        new Terminal((screen, nanos) -> Hall.service(address, screen, nanos), Devices.none());
    LoneKiosk kiosk = new LoneKiosk(terminal);
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      kiosk.obey(order.split(" "));
      System.out.println(DONE);
    }
    System.exit(0);
  }

  private void obey(String[] order) {
    switch (order[0]) {
      case "press" -> glass.press(order[1]);
      case "compose" -> glass.compose(order[1], order[2]);
      case "strike" -> glass.strike(order[1]);
      case "await" -> glass.await(order[1]);
      case "silence" -> terminal.silence(Duration.ofSeconds(Long.parseLong(order[1])));
      case "scan" -> System.out.println(SAYS + glass.scan());
      case "read" -> System.out.println(SAYS + glass.read(order[1]));
      case "draw" -> draw();
      case "words" -> System.out.println(SAYS + String.join(" ", glass.words()));
      case "clipboard" -> System.out.println(SAYS + clipboard());
      case "plant" -> planted = planted(order);
      case "uproot" -> planted = null;
      default -> throw new IllegalArgumentException(order[0]);
    }
  }

  /// Waits until what is shown now has been drawn: the third pulse from now comes after the frame.
  private static void draw() {
    CountDownLatch pulses = new CountDownLatch(3);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            pulses.countDown();
          }
        };
    try {
      Platform.runLater(timer::start);
      pulses.await();
      Platform.runLater(timer::stop);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Characters by their code points, so that the order itself is no trace.
  private static String planted(String[] order) {
    return Arrays.stream(order)
        .skip(1)
        .map(point -> Character.toString(Integer.parseInt(point)))
        .collect(Collectors.joining());
  }

  private static String clipboard() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> String.valueOf(Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT)));
  }

  /// What is planted, for nobody.
  static @Nullable Object planted() {
    return planted;
  }
}
