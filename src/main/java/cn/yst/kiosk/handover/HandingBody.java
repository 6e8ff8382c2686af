package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.PagedColumn;
import cn.yst.kiosk.ui.StatePanel;
import cn.yst.kiosk.ui.Visibility;
import cn.yst.kiosk.ui.Zones;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Places the parts of 10. Upright: code and slip side by side, the steps under them. Where the
/// body is low, the code stands alone and what is only read goes beside the title.
final class HandingBody extends StackPane {
  private static final double CODE = 560;

  private final PagedColumn column = new PagedColumn();
  private final Timeline timeline;
  private final SlipPreview slip;
  private final StackPane side = new StackPane();
  private List<Node> parts = List.of();
  private boolean besides;
  private Region rest = side;
  private StatePanel panel = new StatePanel();
  private boolean alone;

  HandingBody(HandOverWords words) {
    timeline = new Timeline(words);
    slip = new SlipPreview(words);
    column.setSpacing(24);
    side.setAlignment(Pos.TOP_LEFT);
    side.getChildren().setAll(timeline, slip);
    getChildren().add(column);
  }

  /// Takes over the parts that the screen has loaded.
  void take(VBox code, StatePanel panel, Node ring, VBox steps, Node note, Button withdraw) {
    this.panel = panel;
    parts = List.of(code, ring, steps, note, withdraw);
  }

  /// Places them.
  ///
  /// @return what stands beside the title; null for nothing
  @Nullable Node arrange(Zones zones, DisplayMode mode) {
    VBox code = (VBox) parts.get(0);
    Node ring = parts.get(1);
    Node steps = parts.get(2);
    Node note = parts.get(3);
    Node withdraw = parts.get(4);
    column.getItems().clear();
    code.getChildren().remove(ring);
    besides = zones.besides();
    if (!besides) {
      code.getChildren().add(ring);
      HBox top = new HBox(24, code, side);
      HBox.setHgrow(side, Priority.ALWAYS);
      top.setFillHeight(true);
      rest = side;
      widen();
      column.getItems().setAll(top, steps, foot(note, withdraw));
      return null;
    }
    if (zones.low()) {
      VBox right = new VBox(20, ring, note, withdraw);
      HBox.setHgrow(right, Priority.ALWAYS);
      column.getItems().setAll(new HBox(24, code, right));
      rest = right;
      widen();
      return mode.large() ? null : steps;
    }
    HBox time = new HBox(24, ring, withdraw);
    time.setAlignment(Pos.CENTER);
    VBox right = new VBox(20, time, steps, note);
    HBox.setHgrow(right, Priority.ALWAYS);
    column.getItems().setAll(new HBox(24, code, right));
    rest = right;
    widen();
    return side;
  }

  /// A panel that stands for all there is takes the whole width.
  private void widen() {
    VBox code = (VBox) parts.getFirst();
    code.setMinWidth(CODE);
    code.setPrefWidth(CODE);
    code.setMaxWidth(alone ? Double.MAX_VALUE : CODE);
    HBox.setHgrow(code, alone ? Priority.ALWAYS : Priority.NEVER);
    rest.setManaged(!alone);
    panel.setWide(alone);
  }

  private static HBox foot(Node note, Node withdraw) {
    HBox.setHgrow(note, Priority.ALWAYS);
    if (note instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    HBox foot = new HBox(24, note, withdraw);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.setFillHeight(false);
    return foot;
  }

  /// Draws what is handed over, or a picture of its slip where one can be had and there is room.
  void show(HandOver what, Duration left, SlipPrinting.State offer, String machine) {
    boolean paper = !besides && offer.paper();
    side.setVisible(true);
    alone = false;
    widen();
    Visibility.show(slip, paper);
    Visibility.show(timeline, !paper);
    if (paper) {
      slip.show(what, machine);
    } else {
      timeline.show(what, left);
    }
  }

  /// Nothing is known yet, or any more.
  void hide() {
    side.setVisible(false);
    alone = true;
    widen();
  }

  /// The slip comes out.
  void slide() {
    slip.slide();
  }
}
