package cn.yst.backend.authorization;

import cn.yst.backend.face.FaceVerifier;
import cn.yst.backend.kiosk.ClientAssertions;
import cn.yst.backend.kiosk.DeviceBoard;
import cn.yst.backend.kiosk.KioskStore;
import cn.yst.backend.kiosk.KioskTokens;
import cn.yst.backend.person.PersonStore;
import cn.yst.backend.person.PhoneRegister;
import cn.yst.backend.proof.DpopProofs;
import cn.yst.backend.session.Sessions;
import cn.yst.backend.sms.SmsSender;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Routes;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Sign-in as a whole: its routes on both listeners, the phone's side for pages, and its sweeping.
public final class SignInService {
  private final Ground ground;
  private final StatusHub hub = new StatusHub();
  private final Desk desk;
  private final ProofLock lock;
  private final ProofLock smsLock;
  private final PhoneVisits phones;
  private final KioskVisits visits;
  private final Glances glances;
  private final OpenTickets tickets;
  private final List<Routes> routes;

  /// @param secure whether the phone pages are reached over TLS
  public SignInService(
      Ground ground,
      Gate gate,
      ClientAssertions clients,
      DpopProofs proofs,
      KioskStore kiosks,
      KioskTokens kioskTokens,
      DeviceBoard devices,
      Sessions sessions,
      PersonStore persons,
      FaceVerifier face,
      PhoneRegister register,
      SmsSender sms,
      Links links,
      AccountCertifier certifier,
      Introduction introduction,
      boolean secure) {
    this.ground = ground;
    this.desk = new Desk(ground, hub);
    this.lock = ProofLock.face(ground.clock());
    this.smsLock = ProofLock.sms(ground.clock());
    PhoneViews views = new PhoneViews(desk, kiosks, certifier);
    FaceChecks faces = new FaceChecks(desk, face, views, lock);
    Consents consents = new Consents(desk, ground.audit());
    this.phones = new PhoneVisits(ground, desk, sessions, views, faces, consents);
    this.glances = new Glances(ground, desk, views, faces, phones);
    this.tickets = new OpenTickets(ground, desk, kiosks, phones, sessions, links);
    this.visits = new KioskVisits(ground, desk, sessions, links, sms, consents);
    this.routes =
        List.of(
            new OAuthRoutes(
                ground,
                links,
                clients,
                proofs,
                new Beginning(ground, desk, sessions, persons, links, certifier),
                new Redemption(ground, desk, sessions, persons, certifier, introduction),
                kioskTokens,
                sessions),
            new StatusRoutes(gate, visits, hub, devices),
            new CardRoutes(
                gate, new CardChecks(ground, desk, persons, register, kiosks, sms, smsLock)),
            new PhoneRoutes(phones, face, secure));
  }

  /// The routes, for both listeners.
  public List<Routes> routes() {
    return routes;
  }

  /// The phone's side.
  public PhoneVisits phones() {
    return phones;
  }

  /// Looks at a scanned code before anything is claimed.
  public Glances glances() {
    return glances;
  }

  /// What the demo companion sees and plays.
  public OpenTickets tickets() {
    return tickets;
  }

  /// Ends the sign-in and the session of a kiosk that an administrator shuts out.
  public void shutOut(Handle tx, String kioskId) {
    visits.shutOut(tx, kioskId);
  }

  /// Expires what is overdue and forgets what is old.
  public void sweep() {
    desk.sweep();
    ground
        .database()
        .write(
            tx -> {
              lock.sweep(tx);
              smsLock.sweep(tx);
              return tx;
            });
  }

  /// Sends home those who wait on status streams.
  public void stop() {
    hub.close();
  }
}
