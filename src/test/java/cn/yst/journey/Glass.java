package cn.yst.journey;

import cn.yst.kiosk.ui.Icon;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/// One finger on the glass of a kiosk, and two eyes before it. The finger lands where a thing is
/// drawn: what is covered, switched off or outside the window cannot be pressed.
final class Glass {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /// A key that is struck again within this time is taken for a bouncing finger.
  private static final Duration SAME_KEY = Duration.ofMillis(140);

  /// Between two keys of a practised hand on a real keyboard.
  private static final Duration PRACTISED_HAND = Duration.ofMillis(60);

  /// What has not moved for this long stands still, also on a machine that draws slowly.
  private static final Duration STILL = Duration.ofMillis(80);

  /// Who does not find a thing looks once more while the page settles, and then turns it.
  private static final int LOOKS = 20;

  private final Parent root;
  private final Robot finger = onScreen(Robot::new);
  private final Map<Character, Long> struck = new HashMap<>();

  Glass(Parent root) {
    this.root = root;
  }

  /// Presses the thing with this id as soon as it can be pressed.
  Glass press(String id) {
    return press("#" + id, n -> id.equals(n.getId()));
  }

  /// Presses the button that says this as soon as it can be pressed.
  Glass pressWord(String word) {
    return press(word, n -> n instanceof Labeled l && word.equals(l.getText()));
  }

  /// Presses the thing with this id if it can be pressed now.
  ///
  /// @return whether it could
  boolean tryPress(String id) {
    return onScreen(
        () -> {
          Optional<Point2D> place = reach(n -> id.equals(n.getId()));
          place.ifPresent(this::tap);
          return place.isPresent();
        });
  }

  private void tap(Point2D place) {
    finger.mouseMove(place);
    finger.mousePress(MouseButton.PRIMARY);
    finger.mouseRelease(MouseButton.PRIMARY);
  }

  /// Turns pages with 下一页 until the thing with this id can be reached, then presses it.
  Glass turnAndPress(String id) {
    turnTo(id);
    return press(id);
  }

  /// Turns pages with 下一页 until the thing with this id can be reached.
  Glass turnTo(String id) {
    AtomicInteger misses = new AtomicInteger();
    until(
        "turn to " + id,
        () -> onScreen(() -> isThere(id) || (misses.incrementAndGet() % LOOKS == 0 && turn())));
    return this;
  }

  private boolean isThere(String id) {
    return reach(n -> id.equals(n.getId())).isPresent();
  }

  private boolean turn() {
    reach(n -> "nextPageButton".equals(n.getId())).ifPresent(this::tap);
    return false;
  }

  private Glass press(String what, Predicate<Node> wanted) {
    land(what, wanted);
    return lift();
  }

  /// Lays the finger on a thing and keeps it there until it is lifted.
  Glass hold(String id) {
    land("#" + id, n -> id.equals(n.getId()));
    return this;
  }

  /// A finger waits until a thing has stood still for a moment.
  private void land(String what, Predicate<Node> wanted) {
    AtomicReference<Optional<Point2D>> before = new AtomicReference<>(Optional.empty());
    AtomicLong since = new AtomicLong();
    until(
        "press " + what,
        () ->
            onScreen(
                () -> {
                  Optional<Point2D> place = reach(wanted);
                  long now = System.nanoTime();
                  if (!place.equals(before.getAndSet(place))) {
                    since.set(now);
                  }
                  boolean still = place.isPresent() && now - since.get() > STILL.toNanos();
                  if (still) {
                    finger.mouseMove(place.get());
                    finger.mousePress(MouseButton.PRIMARY);
                  }
                  return still;
                }));
  }

  /// Lifts the finger.
  Glass lift() {
    onScreen(
        () -> {
          finger.mouseRelease(MouseButton.PRIMARY);
          return true;
        });
    return this;
  }

  /// Where a finger reaches a thing: in the window, and not under another thing.
  private Optional<Point2D> reach(Predicate<Node> wanted) {
    Window window = root.getScene().getWindow();
    if (!window.isFocused()) {
      window.requestFocus();
      return Optional.empty();
    }
    Bounds glass = root.localToScreen(root.getLayoutBounds());
    return all(root)
        .filter(n -> wanted.test(n) && seen(n) && !n.isDisabled())
        .flatMap(
            n -> {
              Bounds box = n.localToScreen(n.getLayoutBounds());
              Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
              return top(root, root.screenToLocal(middle))
                  .filter(hit -> glass.contains(middle) && isPart(hit, n))
                  .stream()
                  .map(hit -> middle);
            })
        .findFirst();
  }

  /// The thing that a touch at this place reaches, as the toolkit decides it.
  private static Optional<Node> top(Node node, Point2D place) {
    if (!node.isVisible()
        || node.isMouseTransparent()
        || !node.getBoundsInLocal().contains(place)) {
      return Optional.empty();
    }
    List<Node> frontFirst =
        children(node).reversed().stream()
            .sorted(Comparator.comparingDouble(Node::getViewOrder))
            .toList();
    for (Node child : frontFirst) {
      Optional<Node> hit = top(child, child.parentToLocal(place));
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.of(node).filter(n -> n.isPickOnBounds() || n.contains(place));
  }

  private static boolean isPart(Node node, Node of) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(of::equals);
  }

  /// Strikes the keys of a keyboard or pad, one for each character.
  Glass strike(String keys) {
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      long free = struck.getOrDefault(key, Long.MIN_VALUE);
      until("strike " + key + " again", () -> System.nanoTime() > free);
      press("key" + key);
      struck.put(key, System.nanoTime() + SAME_KEY.toNanos());
    }
    return this;
  }

  /// Types pinyin and takes the proposal that reads as wanted, turning pages until it comes. A page
  /// is turned only after it has stood still, so that no proposal is passed over that was not drawn
  /// yet.
  Glass compose(String pinyin, String wanted) {
    strike(pinyin);
    AtomicReference<List<String>> before = new AtomicReference<>(List.of());
    until(
        wanted + " is proposed",
        () -> {
          List<String> now = onScreen(this::proposals);
          if (now.contains(wanted)) {
            return true;
          }
          if (!now.isEmpty() && now.equals(before.getAndSet(now))) {
            before.set(List.of());
            press("moreKey");
          }
          return false;
        });
    return press("proposal " + wanted, n -> proposes(n, wanted));
  }

  private List<String> proposals() {
    return all(root)
        .filter(n -> n.getId() != null && n.getId().startsWith("candidate") && seen(n))
        .map(Glass::read)
        .toList();
  }

  private static boolean proposes(Node node, String wanted) {
    return node.getId() != null
        && node.getId().startsWith("candidate")
        && wanted.equals(read(node));
  }

  /// Types on a keyboard that somebody plugged in, into whatever has the focus.
  Glass type(String text) {
    onScreen(
        () -> {
          text.codePoints().forEach(this::type);
          return true;
        });
    return this;
  }

  private void type(int codePoint) {
    String character = Character.toString(codePoint);
    Event.fireEvent(
        Objects.requireNonNull(root.getScene().getFocusOwner()),
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /// The characters that are drawn as doubtful.
  String doubtful() {
    PseudoClass mark = PseudoClass.getPseudoClass("doubtful");
    return onScreen(
        () ->
            all(root)
                .filter(n -> n.getPseudoClassStates().contains(mark) && seen(n))
                .map(Glass::read)
                .collect(Collectors.joining()));
  }

  /// Somebody types on a real keyboard, as fast as a practised hand.
  Glass typeByHand(String keys) {
    AtomicLong free = new AtomicLong(System.nanoTime());
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      until("type " + key, () -> System.nanoTime() > free.get());
      burst(String.valueOf(key));
      free.set(System.nanoTime() + PRACTISED_HAND.toNanos());
    }
    return this;
  }

  /// A scanner plays keyboard: all keys at once. Knows capitals, digits, `~` and the line end.
  Glass burst(String keys) {
    onScreen(
        () -> {
          keys.chars().forEach(this::strikeReal);
          return true;
        });
    return this;
  }

  private void strikeReal(int key) {
    boolean shift = key == '~' || Character.isUpperCase(key);
    KeyCode code =
        switch (key) {
          case '~' -> KeyCode.BACK_QUOTE;
          case '\n' -> KeyCode.ENTER;
          default -> KeyCode.getKeyCode(Character.toString(key));
        };
    if (shift) {
      finger.keyPress(KeyCode.SHIFT);
    }
    finger.keyType(code);
    if (shift) {
      finger.keyRelease(KeyCode.SHIFT);
    }
  }

  /// Waits until this can be read somewhere, in one piece or as a part of one.
  Glass await(String words) {
    until("read " + words, () -> says(words));
    return this;
  }

  /// Waits until this can be read nowhere.
  Glass awaitGone(String words) {
    until(words + " is gone", () -> !says(words));
    return this;
  }

  /// Whether this can be read somewhere now.
  boolean says(String words) {
    return onScreen(() -> texts(root).anyMatch(t -> t.contains(words)));
  }

  /// Whether a thing is there to be seen.
  boolean shows(String id) {
    return onScreen(() -> all(root).anyMatch(n -> id.equals(n.getId()) && seen(n)));
  }

  /// Whether a thing can be pressed now.
  boolean canPress(String id) {
    return onScreen(() -> reach(n -> id.equals(n.getId()))).isPresent();
  }

  /// What stands in the thing with this id.
  String read(String id) {
    until("see " + id, () -> shows(id));
    return onScreen(
        () ->
            all(root)
                .filter(n -> id.equals(n.getId()) && seen(n))
                .map(Glass::read)
                .findFirst()
                .orElse(""));
  }

  private static String read(Node node) {
    return String.join("", texts(node).toList());
  }

  /// All that can be read now, piece by piece.
  List<String> words() {
    return onScreen(() -> texts(root).toList());
  }

  /// Reads the QR code as a phone's camera does: from the picture alone.
  String scan() {
    AtomicReference<String> read = new AtomicReference<>("");
    until(
        "scan a code",
        () -> {
          read.set(onScreen(this::decode).orElse(""));
          return !read.get().isEmpty();
        });
    return read.get();
  }

  /// A camera that does not read a code at once is moved nearer.
  private Optional<String> decode() {
    return all(root).filter(n -> n.getStyleClass().contains("qr") && seen(n)).findFirst().stream()
        .flatMap(code -> Stream.of(1.0, 2.0, 1.5).map(near -> picture(code, near)))
        .flatMap(picture -> decode(picture).stream())
        .findFirst();
  }

  private static WritableImage picture(Node code, double near) {
    SnapshotParameters lens = new SnapshotParameters();
    lens.setTransform(Transform.scale(near, near));
    return code.snapshot(lens, null);
  }

  private static Optional<String> decode(WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    byte[] light = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        light[y * width + x] =
            (byte) Math.round(picture.getPixelReader().getColor(x, y).getBrightness() * 255);
      }
    }
    return Camera.read(
        new PlanarYUVLuminanceSource(light, width, height, 0, 0, width, height, false));
  }

  private static Stream<String> texts(Node node) {
    return all(node)
        .filter(n -> n instanceof Text && !(n instanceof Icon) && seen(n))
        .map(n -> ((Text) n).getText().replace("\u2060", ""))
        .filter(t -> !t.isBlank());
  }

  private static Stream<Node> all(Node node) {
    return Stream.concat(Stream.of(node), children(node).stream().flatMap(Glass::all));
  }

  private static List<Node> children(Node node) {
    return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
  }

  private static boolean seen(Node node) {
    return node.getScene() != null
        && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private void until(String what, Callable<Boolean> comes) {
    try {
      Awaitility.await(what)
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(15))
          .pollDelay(Duration.ZERO)
          .until(comes);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("could not " + what + "; the screen says " + words(), e);
    }
  }

  /// Looks or acts between two frames, on the screen's own thread.
  private static <T> T onScreen(Callable<T> act) {
    try {
      return WaitForAsyncUtils.asyncFx(act).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
