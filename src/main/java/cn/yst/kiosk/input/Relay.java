package cn.yst.kiosk.input;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Passes keys on to the sink that a property holds at the time, or to none.
///
/// @param target where the keys go
record Relay(ObservableValue<? extends @Nullable KeySink> target) implements KeySink {
  @Override
  public void insert(int codePoint) {
    pass(sink -> sink.insert(codePoint));
  }

  @Override
  public void backspace() {
    pass(KeySink::backspace);
  }

  @Override
  public void clear() {
    pass(KeySink::clear);
  }

  private void pass(Consumer<KeySink> key) {
    KeySink sink = target.getValue();
    if (sink != null) {
      key.accept(sink);
    }
  }
}
