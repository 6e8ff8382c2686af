package cn.yst.backend.authorization;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.crypto.Digests;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.backend.person.PersonStore;
import cn.yst.backend.proof.OAuthException;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.SessionPrincipal;
import cn.yst.backend.web.Story;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Json;
import cn.yst.contract.SignInPurpose;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Begins an authorization (RFC 8628 §3.1). A kiosk has one open at most: a new one cancels the
/// old.
final class Beginning {
  static final Duration QR_LIFE = Duration.ofMinutes(3);
  private static final int INTERVAL = 2;
  private static final String USER_CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private final Ground ground;
  private final Desk desk;
  private final Sessions sessions;
  private final PersonStore persons;
  private final Links links;
  private final AccountCertifier certifier;

  Beginning(
      Ground ground,
      Desk desk,
      Sessions sessions,
      PersonStore persons,
      Links links,
      AccountCertifier certifier) {
    this.ground = ground;
    this.desk = desk;
    this.sessions = sessions;
    this.persons = persons;
    this.links = links;
    this.certifier = certifier;
  }

  DeviceAuthorization begin(Kiosk kiosk, BeginRequest request) {
    Secrets secrets = Secrets.draw(ground.random());
    DeviceAuthorization begun = desk.write(steps -> begin(steps, kiosk, request, secrets));
    Story.signIn(secrets.handle);
    return begun;
  }

  private DeviceAuthorization begin(
      Steps steps, Kiosk kiosk, BeginRequest request, Secrets secrets) {
    String id = UUID.randomUUID().toString();
    Who who = who(steps, kiosk, request);
    desk.store()
        .open(steps.tx(), kiosk.id())
        .ifPresent(
            old ->
                steps.take(
                    old,
                    Change.to(AuthorizationState.CANCELLED, actor(kiosk)).because("replaced")));
    String consentId = consent(steps, kiosk, request.consent(), who.subject);
    AuthorizationDetail stored =
        new AuthorizationDetail(
            request.detail().type(), null, null, request.detail().accountId(), consentId);
    Instant now = steps.now();
    steps
        .tx()
        .createUpdate(
            """
            insert into device_authorization (id, handle, device_code_hash, user_code, kiosk_id,
              open_kiosk, purpose, proof, scope, details, state, version, code_challenge, dpop_jkt,
              poll_interval, created_at, expires_at, device_code_until, check_code, ticket_hash,
              ticket_until, identity_sealed, id_hmac, consent_id, bound_session)
            values (:id, :handle, :deviceCode, :userCode, :kiosk,
              :kiosk, :purpose, :proof, :scope, :details, 'created', 1, :challenge, :jkt,
              :interval, :now, :expires, :codeUntil, :checkCode, :ticket,
              :expires, :identity, :idHmac, :consent, :bound)
            """)
        .bind("id", id)
        .bind("handle", secrets.handle)
        .bind("deviceCode", Digests.sha256(secrets.deviceCode))
        .bind("userCode", secrets.userCode)
        .bind("kiosk", kiosk.id())
        .bind("purpose", request.detail().type().name().toLowerCase(Locale.ROOT))
        .bind("proof", request.proof().word())
        .bind("scope", request.scope())
        .bind("details", Json.write(List.of(stored)))
        .bind("challenge", request.codeChallenge())
        .bind("jkt", request.dpopJkt())
        .bind("interval", INTERVAL)
        .bind("now", now)
        .bind("expires", now.plus(QR_LIFE))
        .bind("codeUntil", now.plus(request.proof().life()))
        .bind("checkCode", secrets.checkCode)
        .bind("ticket", Digests.sha256(secrets.ticket))
        .bind("identity", Desk.seal(ground.vault(), id, who.subject))
        .bind("idHmac", persons.idHmac(who.subject.idNumber()))
        .bind("consent", consentId)
        .bind("bound", who.session)
        .execute();
    ground
        .audit()
        .append(
            steps.tx(), new AuditEntry("authorization.created", actor(kiosk), secrets.handle, ""));
    return answer(secrets, consentId, now, request.proof().life());
  }

  private Who who(Steps steps, Kiosk kiosk, BeginRequest request) {
    Subject entered = request.detail().subject();
    if (entered != null) {
      return new Who(entered, null);
    }
    String jkt = request.dpopJkt();
    SessionPrincipal running =
        sessions
            .onKiosk(steps.tx(), kiosk.id())
            .filter(session -> jkt != null && sessions.bound(steps.tx(), session.sessionId(), jkt))
            .orElseThrow(
                () -> OAuthException.invalidRequest("No session of this key runs on the kiosk"));
    certifiable(steps, request, running.personId());
    Subject signedIn =
        new Subject(
            persons.name(steps.tx(), running.personId()),
            persons.idNumber(steps.tx(), running.personId()),
            SubjectSource.TYPED);
    return new Who(signedIn, running.sessionId());
  }

  /// Nobody is asked for their face in vain: whether they may is looked at here and again when it
  /// takes effect.
  private void certifiable(Steps steps, BeginRequest request, String personId) {
    String account = request.detail().accountId();
    if (request.detail().type() == SignInPurpose.ENTERPRISE_CERTIFICATION && account != null) {
      try {
        certifier.checkInPerson(steps.tx(), personId, account);
      } catch (ProblemException refused) {
        throw OAuthException.of("invalid_authorization_details", refused.code());
      }
    }
  }

  private String consent(Steps steps, Kiosk kiosk, FaceConsent consent, Subject subject) {
    String id = UUID.randomUUID().toString();
    steps
        .tx()
        .createUpdate(
            """
            insert into consent (id, kiosk_id, id_hmac, notice_version, notice_sha256, face,
              given_at)
            values (:id, :kiosk, :idHmac, :noticeVersion, :noticeSha256, :face, :now)
            """)
        .bind("id", id)
        .bind("kiosk", kiosk.id())
        .bind("idHmac", persons.idHmac(subject.idNumber()))
        .bindMethods(consent)
        .bind("now", steps.now())
        .execute();
    return id;
  }

  private DeviceAuthorization answer(
      Secrets secrets, String consentId, Instant now, Duration life) {
    return new DeviceAuthorization(
        secrets.deviceCode,
        secrets.userCode,
        links.userCode(),
        links.ticket(secrets.ticket),
        Math.toIntExact(life.toSeconds()),
        INTERVAL,
        secrets.handle,
        secrets.checkCode,
        Math.toIntExact(QR_LIFE.toSeconds()),
        now,
        consentId);
  }

  private static String actor(Kiosk kiosk) {
    return "kiosk:" + kiosk.id();
  }

  private record Who(Subject subject, @Nullable String session) {}

  private record Secrets(
      String handle, String deviceCode, String userCode, String checkCode, String ticket) {
    static Secrets draw(java.security.SecureRandom random) {
      StringBuilder userCode = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        userCode.append(USER_CODE_LETTERS.charAt(random.nextInt(USER_CODE_LETTERS.length())));
      }
      return new Secrets(
          Digests.secret(random, 16),
          Digests.secret(random, 32),
          userCode.toString(),
          String.format(Locale.ROOT, "%02d", random.nextInt(100)),
          Digests.secret(random, 16));
    }
  }
}
