package cn.yst.kiosk.home;

import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Turns the pages of the guide. It needs no sign-in and no network.
public final class GuideViewModel {
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<GuideState> state;

  /// A guide open at its first topic.
  public GuideViewModel(Navigator navigator, GuideState.Onward onward) {
    this.navigator = navigator;
    this.state =
        new ReadOnlyObjectWrapper<>(this, "state", new GuideState(GuideTopic.SIGN_IN, onward));
  }

  /// What is shown.
  public ReadOnlyObjectProperty<GuideState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Opens a topic.
  public void open(GuideTopic topic) {
    state.set(state.get().at(topic));
  }

  /// Opens a topic by its number from 0; a number that no topic has changes nothing.
  public void turnTo(int page) {
    if (page >= 0 && page < GuideTopic.ALL.size()) {
      open(GuideTopic.ALL.get(page));
    }
  }

  /// The primary button.
  public void onward() {
    switch (state.get().onward()) {
      case SIGN_IN -> navigator.reset(new Route.Home(), new Route.Consent());
      case BACK_TO_WORK -> navigator.back();
    }
  }
}
