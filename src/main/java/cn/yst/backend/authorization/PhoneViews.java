package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.kiosk.KioskStore;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.Json;
import cn.yst.contract.Masking;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.SignInPurpose;
import org.jspecify.annotations.Nullable;

/// Words what a phone is told of its sign-in.
final class PhoneViews {
  private final Desk desk;
  private final KioskStore kiosks;

  PhoneViews(Desk desk, KioskStore kiosks) {
    this.desk = desk;
    this.kiosks = kiosks;
  }

  PhoneSignIn of(Steps steps, Authorization authorization) {
    Kiosk kiosk = kiosks.find(steps.tx(), authorization.kioskId()).orElseThrow();
    String name =
        authorization.state().open()
            ? Masking.name(desk.identity(steps, authorization).name())
            : null;
    String text = text(kiosk, authorization, name);
    AuthorizationDetail detail = Json.read(authorization.details(), AuthorizationDetail[].class)[0];
    String phoneId = authorization.phoneId();
    return new PhoneSignIn(
        phoneId == null ? "-" : phoneId,
        authorization.state(),
        authorization.checkPassed(),
        kiosk.hall(),
        kiosk.hallEnglish(),
        kiosk.label(),
        kiosk.counter(),
        authorization.purpose(),
        name,
        detail.accountId(),
        text,
        Digests.sha256Hex(text),
        authorization.createdAt(),
        authorization.secondsLeft(steps.now()),
        FaceChecks.triesLeft(authorization),
        authorization.approvedAt(),
        authorization.sessionId());
  }

  /// What is agreed to. Its digest goes with the decision, so it names every fact.
  private static String text(
      Kiosk kiosk, Authorization authorization, @Nullable String maskedName) {
    return String.join(
        "\n",
        purpose(authorization.purpose()),
        kiosk.hall(),
        kiosk.label() + " 号终端",
        maskedName == null ? "" : maskedName,
        authorization.createdAt().toString());
  }

  private static String purpose(SignInPurpose purpose) {
    return switch (purpose) {
      case HALL_LOGIN -> "在政务大厅终端登录";
      case STEP_UP -> "再次核验本人";
      case ENTERPRISE_CERTIFICATION -> "认证企业账号";
    };
  }
}
