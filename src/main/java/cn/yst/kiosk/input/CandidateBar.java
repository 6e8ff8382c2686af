package cn.yst.kiosk.input;

import cn.yst.kiosk.ui.GlyphText;
import cn.yst.kiosk.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What is composed, and the proposals for it, the best one in blue; the last key shows more.
final class CandidateBar extends HBox {
  private static final int MOST = 6;
  private static final double CHARACTER = 46;
  private static final double LATIN_CHARACTER = 19;
  private static final double PADDING = 48;
  private static final double LEAST = 94;
  private static final double MORE = 100;
  private static final double COMPOSING_SHARE = 0.42;

  /// Width on a portrait panel, until the real one is known.
  private static final double PORTRAIT = 1032;

  private final KeyboardModel model;
  private final Label composing = new Label();
  private KeyboardState state;
  private int shown;
  private double room = PORTRAIT;

  CandidateBar(KeyboardModel model) {
    this.model = model;
    this.state = model.stateProperty().get();
    getStyleClass().add("candidate-bar");
    composing.getStyleClass().add("composing");
    composing.setId("composing");
    composing.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
    widthProperty()
        .subscribe(
            width -> {
              room = width.doubleValue() > 0 ? width.doubleValue() : PORTRAIT;
              fill();
              applyCss();
            });
  }

  /// @param hint what stands in the bar while nothing is composed
  void show(KeyboardState newState, String hint) {
    state = newState;
    composing.setText(newState.composing().isEmpty() ? hint : newState.composing());
    fill();
  }

  private void fill() {
    boolean inGrid = state.layer() == Layer.RARE || state.layer() == Layer.STROKES;
    List<Key> keys = inGrid || state.composing().isEmpty() ? List.of() : keys();
    composing.setMaxWidth(keys.isEmpty() ? Double.MAX_VALUE : room * COMPOSING_SHARE);
    getChildren().setAll(composing);
    getChildren().addAll(keys);
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(composing, keys.isEmpty() ? Priority.ALWAYS : Priority.NEVER);
    if (!keys.isEmpty()) {
      Region rest = new Region();
      rest.getStyleClass().add("candidate-rest");
      HBox.setHgrow(rest, Priority.ALWAYS);
      Key more = new Key("moreKey", "", this::more, "candidate", "candidate-more");
      more.setGraphic(new Icon("fltfal-chevron-right-24"));
      more.setDisable(state.first() == 0 && shown >= state.choices().size());
      getChildren().addAll(rest, more);
    }
  }

  /// As many proposals as have room, at most six.
  private List<Key> keys() {
    double composed =
        Math.min(state.composing().length() * LATIN_CHARACTER + PADDING, room * COMPOSING_SHARE);
    double left = room - composed - MORE;
    List<Key> keys = new ArrayList<>();
    for (String choice : state.shown(MOST)) {
      double width = width(choice);
      if (width > left && !keys.isEmpty()) {
        break;
      }
      int place = state.first() + keys.size();
      Key key = new Key("candidate" + keys.size(), choice, () -> model.choose(place), "candidate");
      if (!GlyphText.draws(choice)) {
        key.setText("");
        key.setGraphic(new GlyphText(choice));
      }
      key.setMinWidth(Math.min(width, Math.max(LEAST, left)));
      if (place == 0) {
        key.getStyleClass().add("candidate-best");
      }
      keys.add(key);
      left -= width;
    }
    shown = state.first() + keys.size();
    return keys;
  }

  private static double width(String choice) {
    return Math.max(LEAST, choice.codePointCount(0, choice.length()) * CHARACTER + PADDING);
  }

  /// The next proposals; after the last ones the first again.
  private void more() {
    model.from(shown < state.choices().size() ? shown : 0);
  }
}
