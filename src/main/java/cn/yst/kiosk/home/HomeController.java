package cn.yst.kiosk.home;

import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.HallBanner;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.Slab;
import cn.yst.kiosk.ui.Tile;
import javafx.fxml.FXML;

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
    model.stateProperty().subscribe(this::render);
    screen.zonesProperty().subscribe(zones -> renderMode(screen.modeProperty().get()));
  }

  /// Nobody has touched the screen for a minute, or somebody has just done so.
  public void setAttract(boolean on) {
    banner.setAttract(on);
    signInButton.setBreathing(on);
  }

  private void render(HomeState state) {
    signInButton.setDetail(
        switch (state) {
          case HomeState.Ready() ->
              words.text(screen.modeProperty().get().large() ? "home.howShort" : "home.how");
          case HomeState.Degraded(HomeState.Missing what) -> words.text(what.key());
        });
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
