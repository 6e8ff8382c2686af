package cn.yst.backend;

import cn.yst.backend.account.AccountRoutes;
import cn.yst.backend.account.AuthorityReminder;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.Introductions;
import cn.yst.backend.account.MeRoutes;
import cn.yst.backend.agent.AgentRoutes;
import cn.yst.backend.agent.Invitations;
import cn.yst.backend.association.AssociationRoutes;
import cn.yst.backend.association.Associations;
import cn.yst.backend.businesscode.BusinessCodeRoutes;
import cn.yst.backend.certification.CertificationRoutes;
import cn.yst.backend.certification.Certifications;
import cn.yst.backend.face.FaceVerifier;
import cn.yst.backend.feedback.FeedbackRoutes;
import cn.yst.backend.feedback.FeedbackStore;
import cn.yst.backend.handover.HandOverRoutes;
import cn.yst.backend.handover.HandOverStore;
import cn.yst.backend.handover.HandOverViews;
import cn.yst.backend.handover.LinkDesk;
import cn.yst.backend.handover.PhoneNumbers;
import cn.yst.backend.handover.SilenceReminder;
import cn.yst.backend.matter.MatterCatalogue;
import cn.yst.backend.matter.MatterRoutes;
import cn.yst.backend.message.MessageRoutes;
import cn.yst.backend.message.Reminder;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Routes;
import java.util.List;
import java.util.function.Supplier;

/// Builds the business side: enterprises, accounts and everything around them.
public final class Business {
  /// Expired hand-overs written down in one transaction.
  private static final int SWEEP = 200;

  private final Desk desk;
  private final HandOverStore handOvers;
  private final Invitations invitations;
  private final Certifications certifications;
  private final Associations associations;
  private final LinkDesk links;
  private final FeedbackStore feedback;
  private final Introductions introductions;
  private final Supplier<String> phoneOrigin;

  /// @param phoneOrigin origin of the phone pages, which goes into QR codes
  Business(Ground ground, FaceVerifier face, PhoneNumbers numbers, Supplier<String> phoneOrigin) {
    this.desk = Desk.over(ground);
    this.handOvers =
        new HandOverStore(ground.vault(), ground.audit(), ground.clock(), ground.random());
    this.invitations = new Invitations(desk, handOvers);
    this.certifications = new Certifications(desk, handOvers);
    this.associations = new Associations(desk, handOvers);
    this.links =
        new LinkDesk(
            desk, handOvers, face, numbers, List.of(invitations, certifications, associations));
    this.introductions = new Introductions(desk);
    this.feedback = new FeedbackStore(ground.vault(), desk.messages(), ground.clock());
    this.phoneOrigin = phoneOrigin;
  }

  List<Routes> routes(Gate gate) {
    List<Reminder> reminders =
        List.of(new AuthorityReminder(desk), new SilenceReminder(desk, handOvers));
    HandOverViews views =
        new HandOverViews(desk, handOvers, link -> phoneOrigin.get() + LinkDesk.PATH + link);
    Ground ground = desk.ground();
    return List.of(
        new AccountRoutes(desk, gate),
        new MeRoutes(desk, gate, introductions, reminders),
        new MessageRoutes(ground, gate, desk.persons(), desk.messages(), reminders),
        new HandOverRoutes(desk, gate, handOvers, views),
        new AgentRoutes(desk, gate, handOvers, views, invitations),
        new CertificationRoutes(desk, gate, handOvers, views, certifications),
        new AssociationRoutes(desk, gate, handOvers, views, associations),
        new FeedbackRoutes(ground, gate, feedback),
        new MatterRoutes(desk, gate, MatterCatalogue.sample(ground.clock().instant())),
        new BusinessCodeRoutes(desk, gate));
  }

  /// The stores around accounts.
  Desk desk() {
    return desk;
  }

  /// Writes down what ended by silence.
  void sweep() {
    desk.ground()
        .database()
        .write(
            tx -> {
              handOvers.sweep(tx, SWEEP);
              return tx;
            });
  }

  /// The phone's side of invitations, certification requests and associations.
  LinkDesk links() {
    return links;
  }

  /// Certifying an account by the representative in person.
  Certifications certifications() {
    return certifications;
  }

  /// Whom a session is for.
  Introductions introductions() {
    return introductions;
  }

  /// Feedback, for the staff's replies.
  FeedbackStore feedback() {
    return feedback;
  }

  /// What was handed to phones.
  HandOverStore handOvers() {
    return handOvers;
  }
}
