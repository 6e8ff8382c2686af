package cn.yst.backend.phone;

import cn.yst.backend.authorization.SignInService;
import cn.yst.backend.face.FaceVerifier;
import cn.yst.backend.face.SimulatedFace;
import cn.yst.backend.handover.LinkDesk;
import cn.yst.backend.page.Assets;
import cn.yst.backend.page.Pages;
import cn.yst.backend.phone.SignInPresses.FaceStep;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Routes;
import cn.yst.contract.FaceOutcome;
import io.helidon.webserver.http.HttpRouting;
import java.util.Locale;

/// All pages of the phone's listener.
public final class PhonePages implements Routes {
  private final Assets assets = new Assets(PhonePages.class, "phone");
  private final ScanPages scan;
  private final SignInVisit visit;
  private final LinkVisit links;

  /// @param demo whether pages opened outside WeChat work all the same
  /// @param secure whether cookies travel over TLS only
  public PhonePages(
      SignInService signIn,
      LinkDesk desk,
      FaceVerifier face,
      Ground ground,
      boolean demo,
      boolean secure) {
    Moments moments = new Moments(ground.clock());
    SignInPages pages = new SignInPages(moments, face.deletesAtOnce());
    PhoneFrame frame =
        new PhoneFrame(new Pages(PhonePages.class, assets), new EndPages(moments), demo);
    this.scan = new ScanPages(frame, pages, signIn.glances(), signIn.phones(), secure);
    FaceStep step = step(face);
    SignInPresses presses = new SignInPresses(pages, signIn.phones(), step);
    DoneSeal seal = new DoneSeal(ground.vault());
    this.links =
        new LinkVisit(
            frame,
            new LinkPages(moments),
            desk,
            new LinkPresses(desk, step, seal),
            seal,
            face.deletesAtOnce());
    this.visit = new SignInVisit(frame, pages, signIn.phones(), presses);
  }

  @Override
  public void phone(HttpRouting.Builder routing) {
    routing.get("/assets/{file}", assets::send);
    scan.routes(routing);
    visit.routes(routing);
    links.routes(routing);
  }

  private static FaceStep step(FaceVerifier face) {
    return new FaceStep() {
      @Override
      public boolean simulated() {
        return face.simulated();
      }

      @Override
      public void choose(String phone, String result) {
        if (face instanceof SimulatedFace simulated) {
          simulated.choose(phone, FaceOutcome.valueOf(result.toUpperCase(Locale.ROOT)));
        }
      }
    };
  }
}
