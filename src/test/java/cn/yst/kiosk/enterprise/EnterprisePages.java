package cn.yst.kiosk.enterprise;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.concurrent.TimeoutException;

/// What a visitor does on the screens of this package, in a visitor's words.
final class EnterprisePages {
  private static final Messages WORDS = Messages.chinese();

  private EnterprisePages() {}

  private static ShownScreen shown(Object controller) throws TimeoutException {
    return new ShownScreen(() -> new ScreenLoader(WORDS).screen(controller));
  }

  /// 我的企业.
  static final class MyEnterprises {
    private final ShownScreen screen;

    MyEnterprises(Stage stage) throws TimeoutException {
      screen = shown(new EnterprisesController(stage.enterprises(), false, stage.unread(), WORDS));
    }

    void choose(String creditCode) {
      screen.press("enterprise-" + creditCode);
    }

    void actForIt() {
      screen.press("enterButton");
    }

    void addOne() {
      screen.press("addButton");
    }

    void showDetails(String creditCode) {
      screen.press("details-" + creditCode);
    }

    boolean says(String text) {
      return screen.says(text);
    }

    void tryAgain() {
      screen.press("retryButton");
    }
  }

  /// 添加企业.
  static final class AddOne {
    private final ShownScreen screen;

    AddOne(Stage stage) throws TimeoutException {
      screen = shown(new AddEnterpriseController(stage.addEnterprise(), WORDS));
    }

    private AddOne(ShownScreen screen) {
      this.screen = screen;
    }

    static AddOne wide(Stage stage) throws TimeoutException {
      return new AddOne(
          ShownScreen.wide(
              () ->
                  new ScreenLoader(WORDS)
                      .screen(new AddEnterpriseController(stage.addEnterprise(), WORDS))));
    }

    void turnToName() {
      screen.press("nameTurn");
    }

    void turnToCode() {
      screen.press("codeTurn");
    }

    boolean seesName() {
      return screen.clearOfKeys("nameField");
    }

    boolean seesCode() {
      return screen.clearOfKeys("codeField");
    }

    boolean seesWhatIsSaid() {
      return screen.clearOfKeys("fieldsNote");
    }

    void typeName(String name) {
      screen.type("nameField", name);
    }

    void pressKeys(String code) {
      code.chars().forEach(c -> screen.press("key" + (char) c));
    }

    void typeCode(String code) {
      screen.type("codeField", code);
    }

    boolean canAdd() {
      return screen.isEnabled("addButton");
    }

    void add() {
      screen.press("addButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }

  /// 账号信息.
  static final class Accounts {
    private final ShownScreen screen;

    Accounts(Stage stage) throws TimeoutException {
      screen =
          shown(new AccountInfoController(stage.accountInfo(new Route.AccountInfo("e1")), WORDS));
    }

    void choose(String alias) {
      screen.press("account-" + alias);
    }

    void actForIt() {
      screen.press("enterButton");
    }
  }

  /// The home of a session.
  static final class Home {
    private final ShownScreen screen;

    Home(Stage stage) throws TimeoutException {
      screen = shown(new SessionHomeController(stage.sessionHome(), WORDS));
    }

    boolean says(String text) {
      return screen.says(text);
    }

    void switchEnterprise() {
      screen.press("switchTile");
    }

    void switchEnterpriseDuring(Runnable happens) {
      screen.pressDuring("switchTile", happens);
    }

    void leave() {
      screen.press("exitTile");
    }
  }
}
