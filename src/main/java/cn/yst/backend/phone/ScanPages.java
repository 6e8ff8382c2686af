package cn.yst.backend.phone;

import cn.yst.backend.authorization.Glances;
import cn.yst.backend.authorization.PhoneVisits;
import cn.yst.backend.page.PageCall;
import cn.yst.contract.Decision;
import cn.yst.contract.PhoneDecision;
import cn.yst.contract.PhoneSignIn;
import io.helidon.webserver.http.HttpRouting;
import java.util.List;

/// What a scanned code opens: the first page, P1.
///
/// A link may be opened by previews and by people who only look, so opening it claims nothing. The
/// first press claims: "it is me" goes on to the number, "not me" refuses. The page carries a seal
/// of the sign-in that it showed, so a visitor may read for longer than a ticket lives; the seal
/// ends with the QR code.
final class ScanPages {
  /// The cookie with the secret that makes a phone the one that claimed.
  static final String COOKIE = "yst_phone";

  private final PhoneFrame frame;
  private final SignInPages pages;
  private final Glances glances;
  private final PhoneVisits visits;
  private final boolean secure;

  /// @param secure whether cookies travel over TLS only
  ScanPages(
      PhoneFrame frame, SignInPages pages, Glances glances, PhoneVisits visits, boolean secure) {
    this.frame = frame;
    this.pages = pages;
    this.glances = glances;
    this.visits = visits;
    this.secure = secure;
  }

  void routes(HttpRouting.Builder routing) {
    routing.get("/q/{ticket}", frame.handler(this::look));
    routing.post("/q/{ticket}", frame.handler(this::press));
    routing.get("/device", frame.handler(this::ask));
    routing.post("/device", frame.handler(this::typed));
  }

  private void look(PageCall call) {
    Glances.Glance glance = glances.look(call.path("ticket"), call.address());
    View view =
        pages
            .who(frame.words(call), call.language(), glance.signIn())
            .with("outside", !call.insideWeChat())
            .with("hidden", List.of(new View.Hidden("seal", glance.seal())));
    frame.show(call, view);
  }

  private void press(PageCall call) {
    PageCall.Form form = call.form();
    PhoneVisits.Claimed claimed = glances.claim(form.get("seal"), call.address());
    welcome(call, claimed);
    if (form.get("press").equals("no")) {
      PhoneSignIn signIn = claimed.signIn();
      visits.decide(
          signIn.phoneId(), claimed.secret(), new PhoneDecision(Decision.DENY, signIn.textHash()));
    }
    call.seeOther(path(claimed));
  }

  private void ask(PageCall call) {
    frame.show(call, pages.userCode(frame.words(call)));
  }

  private void typed(PageCall call) {
    PhoneVisits.Claimed claimed =
        visits.claimByUserCode(call.form().get("user_code"), call.address());
    welcome(call, claimed);
    call.seeOther(path(claimed));
  }

  private void welcome(PageCall call, PhoneVisits.Claimed claimed) {
    call.setCookie(COOKIE, claimed.secret(), path(claimed), secure);
  }

  private static String path(PhoneVisits.Claimed claimed) {
    return "/p/" + claimed.signIn().phoneId();
  }
}
