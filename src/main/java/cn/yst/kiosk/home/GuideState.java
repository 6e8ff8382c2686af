package cn.yst.kiosk.home;

/// Which page of the guide is open, and where its button leads.
///
/// @param topic the open topic
/// @param onward what comes after reading
public record GuideState(GuideTopic topic, Onward onward) {
  /// Where the primary button leads.
  public enum Onward {
    /// Nobody is signed in: 刷脸登录.
    SIGN_IN("guide.signInNow"),
    /// Somebody is: 返回办事.
    BACK_TO_WORK("guide.backToWork");

    private final String key;

    Onward(String key) {
      this.key = key;
    }

    /// The key of the button's words.
    String key() {
      return key;
    }
  }

  GuideState at(GuideTopic other) {
    return new GuideState(other, onward);
  }
}
