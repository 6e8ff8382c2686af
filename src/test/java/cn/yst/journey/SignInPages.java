package cn.yst.journey;

import cn.yst.backend.demo.DemoPerson;

/// The way from the home screen to 我的企业, in a visitor's words.
final class SignInPages {
  private final Terminal terminal;
  private final Glass glass;

  SignInPages(Terminal terminal) {
    this.terminal = terminal;
    this.glass = terminal.glass();
  }

  /// 刷脸登录, then the notice ticked and the face check on the own phone chosen.
  SignInPages consent() {
    glass.press("signInButton").press("agreeBox").press("faceRow").press("continueButton");
    return this;
  }

  /// The name by pinyin and the number by the pad.
  ///
  /// @param pinyin what is typed for the whole name, such as `tianjun`
  SignInPages identify(String name, String pinyin, String number) {
    glass.compose(pinyin, name).press("nextButton");
    glass.await("请输入身份证号码").strike(number).press("nextButton");
    return this;
  }

  /// The name, from a keyboard that somebody plugged in; then the pad for the number stands there.
  Glass name(DemoPerson person) {
    glass.press("nameField").type(person.name());
    return glass.press("nextButton").await("请输入身份证号码");
  }

  /// From the home screen to the QR code.
  SignInPages beginAs(DemoPerson person, String pinyin) {
    return consent().identify(person.name(), pinyin, person.idNumber());
  }

  /// What the QR code says, read from its picture.
  String link() {
    glass.await("请用微信扫码刷脸");
    return glass.scan();
  }

  /// The two digits that stand on the kiosk alone.
  String checkCode() {
    return glass.read("codeLabel");
  }

  /// The person's phone does its part, and the kiosk enters 我的企业.
  void passBy() {
    new PhonePages().approve(link(), checkCode());
    arrive();
  }

  /// The kiosk has heard that the person agreed, and enters 我的企业.
  void arrive() {
    glass.await("核验通过");
    enter();
    glass.await("我的企业");
  }

  /// Goes on at once; whoever is slow is led on after three seconds.
  void enter() {
    glass.tryPress("actButton");
  }

  /// From the home screen into 我的企业, with the pages of a phone.
  ///
  /// @param pinyin what is typed for the name
  void signIn(DemoPerson person, String pinyin) {
    beginAs(person, pinyin).passBy();
  }

  /// 退出, the question that follows, and no rating.
  void exit() {
    leave();
    glass.press("skipButton").await("刷脸登录");
  }

  /// 退出 and the question that follows; then the kiosk asks how it went.
  void leave() {
    glass.press("exitButton").press("confirmButton").await("已退出，您的信息已清除");
  }

  Terminal terminal() {
    return terminal;
  }
}
