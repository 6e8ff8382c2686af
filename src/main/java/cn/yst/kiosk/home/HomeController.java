package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.Columns;
import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.HallBanner;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Slab;
import cn.yst.kiosk.ui.Tile;
import javafx.fxml.FXML;
import javafx.scene.input.MouseEvent;

/// Draws the home screen.
public final class HomeController {
  private final HomeViewModel model;
  private final Messages words;
  @FXML private Screen screen;
  @FXML private HallBanner banner;
  @FXML private Columns doors;
  @FXML private Tile hotlineTile;
  @FXML private Slab signInButton;

  /// A controller for a view model.
  public HomeController(HomeViewModel model, Messages words) {
    this.model = model;
    this.words = words;
  }

  @FXML
  void initialize() {
    screen.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> model.touched());
    model.stateProperty().subscribe(this::render);
    screen.zonesProperty().subscribe(zones -> renderMode(screen.modeProperty().get()));
  }

  private void render(HomeState state) {
    signInButton.setDetail(
        switch (state) {
          case HomeState.Ready _ ->
              words.text(screen.modeProperty().get().large() ? "home.howShort" : "home.how");
          case HomeState.Degraded missing -> words.text(missing.what().key());
        });
    banner.setAttract(state.attract());
    signInButton.setBreathing(state.attract());
  }

  /// Low reach and a landscape panel have room for one row of doors; the number has a line of its
  /// own there.
  private void renderMode(DisplayMode mode) {
    boolean large = mode.large();
    boolean low = screen.getZones().low();
    boolean row = low || !screen.getZones().portrait();
    boolean wide = large && !row;
    screen.setLead(large ? "" : words.text("home.lead"));
    screen.setPrimaryHeight(screen.getZones().portrait() ? low ? 344 : large ? 444 : 374 : 472);
    signInButton.setFlat(large);
    hotlineTile.setTitle(words.text(wide ? "home.hotlineWithNumber" : "home.hotline"));
    hotlineTile.setDetail(words.text(wide ? "home.hotlineWhat" : "home.hotlineNumber"));
    hotlineTile.setNumber(!wide);
    doors.setLargeCount(row ? 2 : 1);
    render(model.stateProperty().get());
  }

  @FXML
  void signIn() {
    model.signIn();
  }

  @FXML
  void guide() {
    model.guide();
  }

  @FXML
  void hotline() {
    model.hotline();
  }
}
