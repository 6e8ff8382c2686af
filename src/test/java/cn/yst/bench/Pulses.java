package cn.yst.bench;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.TKScene;
import com.sun.javafx.tk.Toolkit;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells when a change has been drawn: laid out, rendered and handed to the window. JavaFX's public
/// interface ends before the rendering, so this asks the toolkit itself.
final class Pulses {
  /// The toolkit holds its listeners weakly.
  private static final Set<TKPulseListener> WAITING = new HashSet<>();

  private Pulses() {}

  /// Runs something on the screen's thread.
  static <T> T onScreen(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException | Error fault) {
            done.completeExceptionally(fault);
          }
        });
    return done.join();
  }

  /// Tells the time at which what was changed until now is drawn. Called, and answered, on the
  /// screen's thread.
  static void whenDrawn(Scene scene, LongConsumer then) {
    Toolkit toolkit = Toolkit.getToolkit();
    TKPulseListener once =
        new TKPulseListener() {
          @Override
          public void pulse() {
            toolkit.removePostSceneTkPulseListener(this);
            WAITING.remove(this);
            Platform.runLater(() -> rendered(scene, then));
          }
        };
    WAITING.add(once);
    toolkit.addPostSceneTkPulseListener(once);
    Platform.requestNextPulse();
  }

  private static void rendered(Scene scene, LongConsumer then) {
    TKScene peer = SceneHelper.getPeer(scene);
    if (peer == null) {
      return; // closed meanwhile
    }
    peer.waitForRenderingToComplete();
    // Pixels reach the window by the screen's thread.
    Platform.runLater(() -> then.accept(System.nanoTime()));
  }
}
