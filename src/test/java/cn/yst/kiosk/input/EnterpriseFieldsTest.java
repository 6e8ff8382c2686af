package cn.yst.kiosk.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Which of the two fields is drawn as the one that the keys type into.
class EnterpriseFieldsTest {
  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theNameIsTypedFirstAndTheCodeAfterItIsTouched() {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          EnterpriseFields fields = new EnterpriseFields();
          fields.setUp(new Screen(), Messages.chinese(), () -> {});
          Scene scene = new Scene(fields);
          assertTurn(scene, "nameField", "codeField");
          fields.turnToCode();
          assertTurn(scene, "codeField", "nameField");
        });
  }

  private static void assertTurn(Scene scene, String typed, String other) {
    Node field = scene.lookup("#" + typed);
    assertThat(scene.getFocusOwner()).isSameAs(field);
    assertThat(isActive(field)).isTrue();
    assertThat(isActive(scene.lookup("#" + other))).isFalse();
  }

  private static boolean isActive(Node field) {
    return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("active"));
  }
}
