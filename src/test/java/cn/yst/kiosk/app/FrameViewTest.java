package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.session.EndReason;
import java.time.ZoneId;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the frame shows of a session, and what of it is gone after the end.
@ExtendWith(OnScreen.class)
class FrameViewTest {
  private final Wiring wiring = new Wiring();
  private final Premises premises =
      new Premises("大厅", "Hall", "A03", "B12", "", "", "A04", "", "", ZoneId.of("Asia/Shanghai"));
  private final FrameView view =
      new FrameView(wiring.frame, wiring.host, premises, () -> {}, () -> {});

  @AfterEach
  void stop() {
    wiring.close();
  }

  @Test
  void theEndOfAVisitEmptiesTheClipboard() {
    ClipboardContent copied = new ClipboardContent();
    copied.putString("䶮㛃 11010519491231002X");
    Clipboard.getSystemClipboard().setContent(copied);
    assertThat(Clipboard.getSystemClipboard().hasString()).isTrue();
    view.clear(EndReason.VISITOR);
    assertThat(Clipboard.getSystemClipboard().hasString()).isFalse();
    assertThat(Clipboard.getSystemClipboard().getContentTypes()).isEmpty();
  }
}
