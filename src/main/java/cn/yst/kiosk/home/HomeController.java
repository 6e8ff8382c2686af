package cn.yst.kiosk.home;

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

  private void renderMode(DisplayMode mode) {
    boolean large = mode.large();
    screen.setLead(large ? "" : words.text("home.lead"));
    screen.setPrimaryHeight(
        screen.zonesProperty().get().portrait() ? large ? 444 : mode.low() ? 344 : 374 : 472);
    signInButton.setFlat(large);
    hotlineTile.setTitle(words.text(large ? "home.hotlineWithNumber" : "home.hotline"));
    hotlineTile.setDetail(words.text(large ? "home.hotlineWhat" : "home.hotlineNumber"));
    hotlineTile.setNumber(!large);
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
