package cn.yst.kiosk.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOverKind;
import cn.yst.kiosk.navigation.Route;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// The ways of 办理业务, with a hand on the glass.
class MattersScreenTest {
  private final MatterStage stage = new MatterStage();

  @Test
  void aLockedMatterSaysWhyWhoAndTheWayAndTheButtonLeadsThere() throws TimeoutException {
    MattersPage page = new MattersPage(stage);
    assertThat(page.canProceed()).isFalse();
    page.choose("fund_application");
    assertThat(page.says("这个账号还没认证，所以暂时不能办")).isTrue();
    assertThat(page.says("谁能解锁：法定代表人 田*，只要本人刷脸一次")).isTrue();
    assertThat(page.says("最快的办法：点“去认证”，请田* 扫码刷脸，约 2 分钟")).isTrue();
    page.proceed();
    assertThat(stage.navigator.route())
        .isEqualTo(new Route.Handing(HandOverKind.CERTIFICATION, "a2", true));
  }

  @Test
  void anOpenMatterIsAcceptedWithANumber() throws TimeoutException {
    MattersPage page = new MattersPage(stage);
    page.choose("policy_query");
    page.proceed();
    assertThat(page.says("已受理")).isTrue();
    assertThat(page.says("3026 1809 0417")).isTrue();
  }

  @Test
  void theListIsNarrowedToWhatIsLocked() throws TimeoutException {
    MattersPage page = new MattersPage(stage);
    page.onlyLocked();
    assertThat(page.says("惠企资金申报")).isTrue();
    assertThat(page.says("惠企政策查询")).isFalse();
  }
}
