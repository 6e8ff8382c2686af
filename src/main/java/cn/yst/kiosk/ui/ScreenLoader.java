package cn.yst.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;

/// Reads the FXML of a screen for a controller that is already built.
public final class ScreenLoader {
  private static final String SUFFIX = "Controller";

  private final Messages messages;

  /// A loader that fills `%keys` with these words.
  public ScreenLoader(Messages messages) {
    this.messages = messages;
  }

  /// The screen of a controller: `FaceCheckController` → `FaceCheck.fxml` in the same package.
  ///
  /// @throws IllegalArgumentException when the class is not a controller or has no FXML
  /// @throws UncheckedIOException when the FXML cannot be read, which is a fault of the program
  public Screen screen(Object controller) {
    Screen screen = load(controller, Screen.class);
    screen.setWords(messages);
    return screen;
  }

  /// The root of any FXML found from its controller's class; for parts such as sheets and rows.
  ///
  /// @param root the type of the FXML's root
  /// @throws ClassCastException when the root is of another type
  public <T> T load(Object controller, Class<T> root) {
    FXMLLoader loader = new FXMLLoader(fxmlOf(controller.getClass()), messages.bundle());
    loader.setControllerFactory(type -> controller);
    try {
      return root.cast(loader.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL fxmlOf(Class<?> type) {
    String name = type.getSimpleName();
    if (!name.endsWith(SUFFIX)) {
      throw new IllegalArgumentException(name + " is no controller");
    }
    String file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
    URL url = type.getResource(file);
    if (url == null) {
      throw new IllegalArgumentException("no " + file + " for " + type.getName());
    }
    return url;
  }
}
