package cn.yst.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MotionTest {
  private final Region content = new Region();
  private final List<Double> places = new CopyOnWriteArrayList<>();
  private final List<Double> opacities = new CopyOnWriteArrayList<>();

  @Test
  void aNewScreenSlidesFromTheRightWithoutAFade() throws TimeoutException {
    enter(Direction.FORWARD, "surface");
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> !places.isEmpty() && content.getTranslateX() == 0);
    assertThat(places).allSatisfy(x -> assertThat(x).isBetween(0., 48.)).anyMatch(x -> x > 0);
    assertThat(opacities).isEmpty();
  }

  @Test
  void wayBackItComesFromTheLeft() throws TimeoutException {
    enter(Direction.BACK, "surface");
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> !places.isEmpty() && content.getTranslateX() == 0);
    assertThat(places).allSatisfy(x -> assertThat(x).isBetween(-48., 0.)).anyMatch(x -> x < 0);
  }

  @Test
  void whereMotionIsReducedItIsThereAtOnce() throws TimeoutException {
    enter(Direction.FORWARD, "surface", Motion.styleClass());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(places).isEmpty();
    assertThat(opacities).isEmpty();
  }

  private void enter(Direction direction, String... surface) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupStage(
        stage -> {
          Pane root = new Pane(content);
          root.getStyleClass().addAll(surface);
          stage.setScene(new Scene(root, 100, 100));
          stage.show();
          content.translateXProperty().subscribe((from, to) -> places.add(to.doubleValue()));
          content.opacityProperty().subscribe((from, to) -> opacities.add(to.doubleValue()));
          Motion.enter(content, direction);
        });
  }
}
