package cn.yst.gallery;

import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;

/// The parts and their states on one page, as on the designer's sheet.
final class ComponentSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return Stream.of(Sample.acting("00-components", ComponentSamples::page));
  }

  private static Screen page(Messages words) {
    try {
      return FXMLLoader.load(
          Objects.requireNonNull(ComponentSamples.class.getResource("Components.fxml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
