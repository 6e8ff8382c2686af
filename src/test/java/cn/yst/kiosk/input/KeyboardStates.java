package cn.yst.kiosk.input;

import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.input.engine.Field;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Every state of the keyboard, over one field.
public final class KeyboardStates implements Samples {
  @Override
  public Stream<Sample> samples() {
    return Stream.of(
        sample("person", Field.PERSON, "", typed("huangliyan")),
        sample("person-idle", Field.PERSON, "黄", model -> {}),
        sample("person-partly", Field.PERSON, "", typed("ouyangx")),
        sample("person-more", Field.PERSON, "", typed("li").andThen(KeyboardStates::turn)),
        sample("person-latin", Field.PERSON, "Smith, ", model -> model.show(Layer.LATIN)),
        sample("enterprise-symbols", Field.ENTERPRISE, "深圳市", m -> m.show(Layer.SYMBOLS)),
        sample("enterprise", Field.ENTERPRISE, "", typed("shuziguangdongwangluo")),
        sample("text", Field.TEXT, "扫营业执照时扫码窗不亮，", typed("xiwang")),
        sample("text-idle", Field.TEXT, "", model -> {}),
        Sample.visitor("keyboard-text-clearing", KeyboardStates::asking),
        sample("text-initials", Field.TEXT, "", typed("sz")),
        sample("symbols", Field.TEXT, "A03", model -> model.show(Layer.SYMBOLS)),
        sample("latin", Field.TEXT, "room 1203", model -> model.show(Layer.LATIN)),
        sample("latin-upper", Field.TEXT, "", KeyboardStates::upper),
        sample("rare", Field.PERSON, "", typed("yan").andThen(m -> m.show(Layer.RARE))),
        sample("rare-parts", Field.PERSON, "", typed("longtian").andThen(m -> m.show(Layer.RARE))),
        sample("rare-nothing", Field.PERSON, "", model -> model.show(Layer.RARE)),
        sample("strokes", Field.PERSON, "", strokes("1342*")),
        sample("strokes-nothing", Field.PERSON, "", strokes("555555555")),
        sample("strokes-idle", Field.PERSON, "", model -> model.show(Layer.STROKES)),
        sample("code-point", Field.PERSON, "", code("2010C")),
        sample("code-point-no-glyph", Field.PERSON, "", code("2B81D")),
        sample("code-point-private", Field.PERSON, "", code("E863")),
        sample("person", Field.PERSON, "", typed("huangliyan")).low(),
        sample("person", Field.PERSON, "", typed("huangliyan")).landscape(),
        sample("rare", Field.PERSON, "", typed("yan").andThen(m -> m.show(Layer.RARE))).large());
  }

  private static Consumer<KeyboardModel> typed(String letters) {
    return model -> {
      model.show(Layer.PINYIN);
      letters.chars().forEach(model::type);
    };
  }

  private static Consumer<KeyboardModel> strokes(String strokes) {
    return model -> {
      model.show(Layer.STROKES);
      strokes.chars().forEach(model::type);
    };
  }

  private static Consumer<KeyboardModel> code(String digits) {
    return model -> {
      model.show(Layer.CODE_POINT);
      digits.chars().forEach(model::type);
    };
  }

  /// Turns the bar to its second page.
  private static void turn(KeyboardModel model) {
    model.from(6);
  }

  private static void upper(KeyboardModel model) {
    model.show(Layer.LATIN);
    model.shift();
  }

  private static Sample sample(
      String name, Field field, String before, Consumer<KeyboardModel> keys) {
    return Sample.visitor("keyboard-" + name, words -> draw(words, field, before, keys));
  }

  /// The key that empties was pressed once over a long text.
  private static Screen asking(Messages words) {
    Screen screen = draw(words, Field.TEXT, "扫营业执照时扫码窗不亮，换了一台也不亮，请修", model -> {});
    Node keys = screen.getKeyboard();
    if (keys != null && keys.lookup("#clearKey") instanceof Key clear) {
      clear.fire();
    }
    return screen;
  }

  private static Screen draw(
      Messages words, Field kind, String before, Consumer<KeyboardModel> keys) {
    Screen screen = new Screen();
    screen.setTitle(words.text("identity.title"));
    TextField field = new TextField(before);
    field.getStyleClass().add("kiosk-field");
    field.end();
    Keyboard keyboard = new Keyboard();
    keyboard.setWords(words);
    keyboard.turnTo(field, kind);
    keys.accept(keyboard.model());
    screen.setBody(new VBox(field));
    screen.setKeyboard(keyboard);
    return screen;
  }
}
