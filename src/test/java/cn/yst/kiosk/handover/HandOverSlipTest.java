package cn.yst.kiosk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.kiosk.device.Slip;
import cn.yst.kiosk.ui.Messages;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// Whoever finds the paper in the hall may read it.
class HandOverSlipTest {
  @Test
  void anInvitationNamesTheEnterpriseTheMaskedAgentAndTheEnd() {
    assertThat(slip(HandOverKind.INVITATION).facts())
        .extracting(Slip.Fact::value)
        .containsExactly("数字广东网络建设有限公司", "黄**", "到 2027-03-17");
  }

  @Test
  void aRequestNamesTheEnterpriseAndTheMaskedRepresentative() {
    assertThat(slip(HandOverKind.CERTIFICATION).facts())
        .extracting(Slip.Fact::value)
        .containsExactly("数字广东网络建设有限公司", "田*");
  }

  @Test
  void itSaysWhereItComesFromAndUntilWhenItHolds() {
    Slip slip = slip(HandOverKind.INVITATION);
    assertThat(slip.title()).isEqualTo("经办人邀请");
    assertThat(slip.place()).isEqualTo("粤商通自助终端 A03");
    assertThat(slip.notes()).containsExactly("3 月 19 日 09:50 前有效");
  }

  private static Slip slip(HandOverKind kind) {
    HandOver what = Window.of(kind, HandOverState.PENDING);
    Slip slip =
        HandOverSlip.of(
            what, new HandOverWords(Messages.chinese(), ZoneId.of("Asia/Shanghai")), "A03");
    assertThat(slip.qr()).isEqualTo(what.uri());
    return slip;
  }
}
