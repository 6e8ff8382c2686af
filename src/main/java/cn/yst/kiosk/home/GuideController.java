package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.Columns;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.OneOf;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.PagerRow;
import cn.yst.kiosk.ui.PrimaryButton;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Zones;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws the guide: on an upright panel one page a topic; where there is less room, the same parts
/// one under the other in pages.
public final class GuideController {
  private final GuideViewModel model;
  private final Messages words;
  private final GuidePage page;
  private final Map<GuideTopic, ToggleButton> buttons = new EnumMap<>(GuideTopic.class);
  private final Columns topics = new Columns();
  private final PagerRow pager = new PagerRow();
  @FXML private Screen screen;
  @FXML private PrimaryButton onwardButton;

  /// @param counter name of the staffed counter, such as B12; empty where none is configured
  public GuideController(GuideViewModel model, Messages words, String counter) {
    this.model = model;
    this.words = words;
    this.page = new GuidePage(words, counter);
  }

  @FXML
  void initialize() {
    OneOf group = new OneOf();
    topics.setGap(16);
    for (GuideTopic topic : GuideTopic.ALL) {
      ToggleButton button = new ToggleButton(words.text(topic.key("tile")), new Icon(topic.icon()));
      button.setId(topic.key("tile"));
      button.getStyleClass().addAll("choice", "guide-topic");
      button.setToggleGroup(group);
      button.setOnAction(e -> model.open(topic));
      buttons.put(topic, button);
      topics.getItems().add(button);
    }
    pager.setPages(GuideTopic.ALL.size());
    pager.setPage(GuideTopic.ALL.indexOf(model.stateProperty().get().topic()));
    pager.pageProperty().subscribe(p -> model.turnTo(p.intValue()));
    model.stateProperty().subscribe(this::render);
    screen.zonesProperty().subscribe(() -> render(model.stateProperty().get()));
  }

  private void render(GuideState state) {
    ToggleButton button = buttons.get(state.topic());
    if (button != null) {
      button.setSelected(true);
    }
    pager.setPage(GuideTopic.ALL.indexOf(state.topic()));
    onwardButton.setText(words.text(state.onward().key()));
    Zones zones = screen.zonesProperty().get();
    boolean roomy = zones.portrait() && !zones.low() && !screen.modeProperty().get().large();
    topics.setCount(zones.portrait() ? 3 : 1);
    topics.setLargeCount(zones.portrait() ? 2 : 1);
    screen.setAside(zones.portrait() ? null : topics);
    screen.setBody(roomy ? whole(state.topic()) : inPages(state.topic(), zones));
  }

  private Node whole(GuideTopic topic) {
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    return new VBox(26, topics, page.steps(topic), page.conditions(topic), gap, pager);
  }

  private Node inPages(GuideTopic topic, Zones zones) {
    PagedColumn column = new PagedColumn();
    column.setSpacing(20);
    List<Node> items = column.getItems();
    if (zones.portrait()) {
      items.add(topics);
    }
    items.addAll(page.looseSteps(topic));
    items.add(page.conditions(topic));
    return column;
  }

  @FXML
  void onward() {
    model.onward();
  }
}
