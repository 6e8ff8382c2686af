package cn.yst.backend.authorization;

import cn.yst.backend.kiosk.KioskTokens;
import cn.yst.backend.session.Sessions;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.Json;
import cn.yst.contract.Me;
import cn.yst.contract.TokenAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Words the answers of the token endpoint. A person is named as the kiosk shows
/// them: masked.
final class TokenAnswers {
  static final String KIOSK_SCOPE = "kiosk";
  private static final String TYPE = "DPoP";

  private TokenAnswers() {}

  static TokenAnswer visitor(
      Authorization authorization, Sessions.Granted session, Me person, String token, Instant now) {
    return new TokenAnswer(
        token,
        TYPE,
        seconds(Duration.between(now, session.visitor().ceilingAt())),
        authorization.scope(),
        null,
        List.of(Json.read(authorization.details(), AuthorizationDetail[].class)),
        session.visitor().sessionId(),
        session.subject(),
        session.acr(),
        session.visitor().authTime(),
        authorization.faceTransaction(),
        seconds(Duration.between(now, session.idleAt())),
        now,
        person);
  }

  static TokenAnswer kiosk(String token, Instant now) {
    return new TokenAnswer(
        token,
        TYPE,
        seconds(KioskTokens.LIFE),
        KIOSK_SCOPE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        now,
        null);
  }

  private static int seconds(Duration duration) {
    return (int) Math.max(0, duration.toSeconds());
  }
}
