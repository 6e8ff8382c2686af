package cn.yst.kiosk.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/// The four equal buttons at the foot of every screen.
final class Foot extends Pane {

  private final Icon backIcon = new Icon("fltfal-arrow-left-24");
  private final Button back = new Button("", backIcon);
  private final Button help = new Button("", new Icon("fltfal-hand-right-28"));
  private final ToggleButton large = new ToggleButton("", new Icon("fltfal-font-increase-24"));
  private final ToggleButton low = new ToggleButton("", new Icon("fltfal-accessibility-24"));
  private final Button language = new Button("", new Icon("fltfal-globe-24"));

  Foot(FrameActions actions) {
    getStyleClass().add("foot");
    name(back, "backButton").setOnAction(e -> actions.back());
    name(help, "helpButton").setOnAction(e -> actions.help());
    name(large, "largeButton").setOnAction(e -> actions.toggleLarge());
    name(low, "lowButton").setOnAction(e -> actions.toggleLow());
    name(language, "languageButton").setOnAction(e -> actions.switchLanguage());
  }

  private static ButtonBase name(ButtonBase button, String id) {
    button.setId(id);
    button.getStyleClass().add("btn-foot");
    return button;
  }

  void show(Screen screen, Messages words, DisplayMode mode) {
    FootContent content = screen.getFoot();
    String backText = screen.getBackText();
    String size = mode.large() ? "Short" : "";
    back.setText(backText.isEmpty() ? words.text("frame.back") : backText);
    backIcon.setIconLiteral(
        screen.isSheet()
            ? "fltfal-dismiss-circle-24"
            : screen.getLeaving() != null ? "fltfal-home-24" : "fltfal-arrow-left-24");
    help.setText(words.text("frame.help" + size));
    large.setText(words.text("frame.large" + size));
    low.setText(words.text("frame.low" + size));
    language.setText(words.text("frame.otherLanguage" + size));
    large.setSelected(mode.large());
    low.setSelected(mode.low());
    setVisible(content != FootContent.NONE);
    KeptNodes.arrange(
        getChildren(),
        switch (content) {
          case STANDARD -> List.of(back, help, large, low);
          case HOME -> List.of(help, large, low, language);
          case NONE -> List.of();
        });
  }

  @Override
  protected void layoutChildren() {
    int count = getChildren().size();
    double gap = getWidth() < 900 ? 16 : 24;
    double each = (getWidth() - gap * (count - 1)) / count;
    for (int i = 0; i < count; i++) {
      getChildren().get(i).resizeRelocate(i * (each + gap), 0, each, getHeight());
    }
  }
}
