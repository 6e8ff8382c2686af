package cn.yst.kiosk.message;

import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Nothing;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.CertificationApi;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Takes requests for certification, unless a test says otherwise.
final class FakeCertification implements CertificationApi {
  Optional<ApiException> failure = Optional.empty();

  @Override
  public HandOver request(ActionKey key, String accountId, Nothing nothing) throws ApiException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    Instant now = Instant.parse("2026-03-18T01:12:00Z");
    return new HandOver(
        "c1",
        HandOverKind.CERTIFICATION,
        HandOverState.PENDING,
        "https://yst.example.gov.cn/l/4sQzJ0mXw7Tn2bKd5VhYcA",
        new EnterpriseHead(
            "e1", Fixtures.DIGITAL, "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业"),
        accountId,
        "8e7d8fb0",
        "田*",
        null,
        now,
        now.plus(Duration.ofDays(3)),
        72 * 3600);
  }

  @Override
  public HandOver latest(String accountId) {
    throw new AssertionError("not asked for here");
  }

  @Override
  public Nothing withdraw(String id) {
    throw new AssertionError("not asked for here");
  }
}
