package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.enterprise.EnterprisePages.Accounts;
import cn.yst.kiosk.enterprise.EnterprisePages.AddOne;
import cn.yst.kiosk.enterprise.EnterprisePages.Home;
import cn.yst.kiosk.enterprise.EnterprisePages.MyEnterprises;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// The main way of each screen, with a hand on the glass.
class EnterpriseScreensTest {
  private final Stage stage = new Stage();

  @Test
  void aVisitorChoosesAnEnterpriseAndActsForIt() throws TimeoutException {
    MyEnterprises page = new MyEnterprises(stage);
    page.choose("91440101MA0XXXX23J");
    page.choose("91440101MA0XXXX23J");
    page.actForIt();
    assertThat(stage.service.calls).contains("enter account-of-e2");
    assertThat(stage.navigator.route()).isEqualTo(new Route.SessionHome());
  }

  @Test
  void detailsOpenWithoutChoosing() throws TimeoutException {
    MyEnterprises page = new MyEnterprises(stage);
    page.showDetails("91440604MA0XXXX31J");
    assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e3"));
  }

  @Test
  void aFailureIsToldAndTriedAgain() throws TimeoutException {
    stage.service.failure = Optional.of(FakeEnterprises.unreachable());
    MyEnterprises page = new MyEnterprises(stage);
    assertThat(page.says("错误代码 E-NET-7F3A2C")).isTrue();
    stage.service.failure = Optional.empty();
    page.tryAgain();
    assertThat(page.says("数字广东网络建设有限公司")).isTrue();
  }

  @Test
  void aVisitorAddsAnEnterpriseByKeyboardAndPad() throws TimeoutException {
    AddOne page = new AddOne(stage);
    page.typeName("数字广东网络建设有限公司");
    page.typeCode("91440000MA4X777A");
    assertThat(page.canAdd()).isFalse();
    page.pressKeys("89");
    assertThat(page.says("代码校验通过，18 位齐全")).isTrue();
    page.add();
    assertThat(stage.navigator.route())
        .isEqualTo(new Route.Success(SuccessKind.ENTERPRISE_ADDED, "a1"));
  }

  @Test
  void aDoubtfulCodeIsMarkedAndSentAllTheSame() throws TimeoutException {
    stage.service.failure = Optional.of(FakeEnterprises.rejected(422, "enterprise_no_match"));
    AddOne page = new AddOne(stage);
    page.typeName("数字广东网络建设有限公司");
    page.typeCode("91440000MA4X771A89");
    assertThat(page.says("第 15 位可能有误，请对照执照看一看。\n确认无误也可以继续，由系统核对。")).isTrue();
    page.add();
    assertThat(page.says("名称和代码对不上，请逐字核对")).isTrue();
    assertThat(page.canAdd()).isTrue();
  }

  @Test
  void onAWidePanelNeitherFieldNorWhatIsSaidLiesUnderTheKeys() throws TimeoutException {
    stage.service.failure = Optional.of(FakeEnterprises.rejected(422, "enterprise_no_match"));
    AddOne page = AddOne.wide(stage);
    page.typeName("数字广东网络建设有限公司");
    assertThat(page.seesName()).isTrue();
    page.turnToCode();
    page.typeCode("91440000MA4X771A");
    page.pressKeys("89");
    assertThat(page.seesCode()).isTrue();
    assertThat(page.says("第 15 位可能有误，请对照执照看一看。\n确认无误也可以继续，由系统核对。")).isTrue();
    assertThat(page.seesWhatIsSaid()).isTrue();
    page.turnToName();
    assertThat(page.seesName()).isTrue();
    page.add();
    assertThat(page.says("名称和代码对不上，请逐字核对")).isTrue();
    assertThat(page.seesWhatIsSaid()).isTrue();
  }

  @Test
  void aVisitorChoosesAnAccount() throws TimeoutException {
    Accounts page = new Accounts(stage);
    page.choose("8e7d8fb0");
    page.actForIt();
    assertThat(stage.service.calls).contains("enter a2");
  }

  @Test
  void theHomeOfASessionLeadsToAnotherEnterpriseAndOut() throws TimeoutException {
    stage.acting(Fixtures.acting(Fixtures.TEST_FOR_APP));
    stage.navigator.go(new Route.SessionHome());
    Home page = new Home(stage);
    assertThat(page.says("共 3 家企业")).isTrue();
    page.leave();
    assertThat(stage.exits).isEqualTo(1);
    page.switchEnterprise();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Enterprises());
  }

  @Test
  void aPressThatBeganBeforeTheNumbersArriveIsNotLost() throws TimeoutException {
    stage.acting(Fixtures.acting(Fixtures.TEST_FOR_APP));
    stage.navigator.go(new Route.SessionHome());
    stage.hand.hold();
    Home page = new Home(stage);
    assertThat(page.says("共 3 家企业")).isFalse();
    page.switchEnterpriseDuring(stage.hand::release);
    assertThat(page.says("共 3 家企业")).isTrue();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Enterprises());
  }
}
