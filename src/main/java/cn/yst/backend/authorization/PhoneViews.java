package cn.yst.backend.authorization;

import cn.yst.backend.crypto.Digests;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.kiosk.KioskStore;
import cn.yst.contract.AccountToCertify;
import cn.yst.contract.Masking;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.SignInPurpose;
import org.jspecify.annotations.Nullable;

/// Words what a phone is told of its sign-in.
final class PhoneViews {
  private final Desk desk;
  private final KioskStore kiosks;
  private final AccountCertifier certifier;

  PhoneViews(Desk desk, KioskStore kiosks, AccountCertifier certifier) {
    this.desk = desk;
    this.kiosks = kiosks;
    this.certifier = certifier;
  }

  PhoneSignIn of(Steps steps, Authorization authorization) {
    Kiosk kiosk = kiosks.find(steps.tx(), authorization.kioskId()).orElseThrow();
    String name =
        authorization.state().open()
            ? Masking.name(desk.identity(steps, authorization).name())
            : null;
    String accountId = authorization.detail().accountId();
    AccountToCertify account = accountId == null ? null : certifier.show(steps.tx(), accountId);
    String text = text(kiosk, authorization, name, account);
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
        accountId,
        account,
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
      Kiosk kiosk,
      Authorization authorization,
      @Nullable String maskedName,
      @Nullable AccountToCertify account) {
    String facts =
        String.join(
            "\n",
            purpose(authorization.purpose()),
            kiosk.hall(),
            kiosk.label() + " 号终端",
            maskedName == null ? "" : maskedName,
            authorization.createdAt().toString());
    return account == null
        ? facts
        : String.join(
            "\n",
            facts,
            account.enterprise().name(),
            account.enterprise().creditCode(),
            account.alias(),
            account.applicant());
  }

  private static String purpose(SignInPurpose purpose) {
    return switch (purpose) {
      case HALL_LOGIN -> "在政务大厅终端登录";
      case STEP_UP -> "再次核验本人";
      case ENTERPRISE_CERTIFICATION -> "认证企业账号";
    };
  }
}
