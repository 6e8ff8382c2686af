package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.input.NameField;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Where the focus stands on 03 and 03b.
class IdentityScreenTest {
  @BeforeAll
  static void toolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whoChangesTheNameTypesOnBehindIt() {
    WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          IdentityViewModel model = model();
          Messages words = Messages.chinese();
          Scene scene =
              new Scene(new ScreenLoader(words).screen(new IdentityController(model, words)));
          scene.getRoot().applyCss();
          NameField name = (NameField) scene.lookup("#nameField");
          name.setText("黄丽");
          model.name("黄丽");
          assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#numberField"));
          model.changeName();
          assertThat(scene.getFocusOwner()).isSameAs(name);
          name.replaceSelection("燕");
          assertThat(name.getText()).isEqualTo("黄丽燕");
        });
  }

  private static IdentityViewModel model() {
    SessionStore session = new SessionStore();
    session.begin();
    return new IdentityViewModel(
        new HandBackground().scope(),
        session,
        new Navigator(new Route.IdentityEntry()),
        new Secrets(),
        LocalDate.of(2026, 3, 18),
        Optional.empty());
  }
}
