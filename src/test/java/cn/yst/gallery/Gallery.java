package cn.yst.gallery;

import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Place;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Theme;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

/// Draws the samples; see the package.
public final class Gallery {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 18, 9, 41);

  private Gallery() {}

  static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    String only = args.length > 1 ? args[1] : "";
    boolean all = Boolean.getBoolean("gallery.all");
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            Theme.putOn();
            for (Sample sample : samples(all).filter(s -> s.name().contains(only)).toList()) {
              for (Messages words : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
                String file = sample.name() + "-" + words.locale().getLanguage() + ".png";
                Scene scene = pressed(sample, words);
                Files.write(folder.resolve(file), Png.of(scene.snapshot(null)));
                System.out.println(file);
              }
            }
          } catch (Exception e) {
            throw new IllegalStateException(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  /// The same after its presses.
  static Scene pressed(Sample sample, Messages words) {
    Scene scene = draw(sample, words);
    // A pager learns its pages from the first layout.
    arrange(scene);
    sample.presses().forEach(id -> press(scene, id));
    sample.sheet().ifPresent(sheet -> ((KioskFrame) scene.getRoot()).showSheet(sheet.apply(words)));
    stand(scene);
    return scene;
  }

  private static void arrange(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static void press(Scene scene, String id) {
    ((ButtonBase) scene.lookup("#" + id)).fire();
    stand(scene);
  }

  /// A sheet that rises stands at once.
  private static void stand(Scene scene) {
    arrange(scene);
    Node sheet = scene.lookup(".sheet");
    if (sheet != null) {
      sheet.setTranslateY(0);
      arrange(scene);
    }
  }

  /// Every sample, in the order of the features.
  ///
  /// @param all each sample on both panels and in every display mode, too
  public static Stream<Sample> samples(boolean all) {
    Stream<Sample> named = features().flatMap(Samples::samples);
    return all
        ? named.flatMap(
            s ->
                s.mode().equals(DisplayMode.STANDARD) && s.portrait()
                    ? Stream.of(
                        s,
                        s.landscape(),
                        s.landscape().large(),
                        s.large(),
                        s.low(),
                        s.large().low())
                    : Stream.of(s))
        : named;
  }

  /// Every class of this package whose name ends with `Samples`, in the order of their names.
  private static Stream<Samples> features() {
    String suffix = "Samples.class";
    try (Stream<Path> files = Files.list(Path.of(Gallery.class.getResource("").toURI()))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(suffix) && !f.equals(suffix))
          .sorted()
          .map(Gallery::feature)
          .toList()
          .stream();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Samples feature(String file) {
    String name = file.substring(0, file.length() - ".class".length());
    try {
      return Class.forName(Gallery.class.getPackageName() + "." + name)
          .asSubclass(Samples.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /// The hall of the samples.
  static String hall(Messages words) {
    return words == Messages.chinese() ? "广州市政务服务中心" : "Guangzhou Government Service Centre";
  }

  /// A scene that is never shown, at the full logical size.
  static Scene draw(Sample sample, Messages words) {
    KioskFrame frame = new KioskFrame(new NoActions(), words, new Place(hall(words), "A03"));
    frame.setNow(NOW);
    frame.setMode(sample.mode());
    frame.setBar(sample.bar());
    Screen screen = sample.draw().apply(words);
    if (sample.covering()) {
      frame.setCover(screen);
    } else {
      frame.show(screen);
    }
    return new Scene(frame, sample.portrait() ? 1080 : 1920, sample.portrait() ? 1920 : 1080);
  }
}
