package cn.yst.backend.phone;

import cn.yst.backend.handover.LinkDesk;
import cn.yst.backend.page.PageCall;
import cn.yst.backend.page.Words;
import cn.yst.backend.web.ProblemException;
import cn.yst.contract.PhoneLink;
import io.helidon.webserver.http.HttpRouting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of a one-time link. A GET shows where things stand and changes nothing. What the
/// person saw first travels through the steps as its digest, so that what takes effect after the
/// face check is what was read.
final class LinkVisit {
  private static final Map<String, String> ERRORS =
      Map.of("tick", "consent.tick", "again", "face.again", "changed", "link.changed");

  private final PhoneFrame frame;
  private final LinkPages pages;
  private final LinkDesk desk;
  private final LinkPresses presses;
  private final DoneSeal seal;
  private final boolean deletes;

  LinkVisit(
      PhoneFrame frame,
      LinkPages pages,
      LinkDesk desk,
      LinkPresses presses,
      DoneSeal seal,
      boolean deletes) {
    this.frame = frame;
    this.pages = pages;
    this.desk = desk;
    this.presses = presses;
    this.seal = seal;
    this.deletes = deletes;
  }

  void routes(HttpRouting.Builder routing) {
    routing.get(LinkDesk.PATH + "{link}", frame.handler(this::show));
    routing.post(LinkDesk.PATH + "{link}", frame.handler(this::press));
  }

  private void show(PageCall call) {
    frame.show(call, view(call, call.query("step").orElse("")));
  }

  private void press(PageCall call) {
    String next = presses.press(call.path("link"), call.form());
    call.seeOther(call.here() + (next.isEmpty() ? "" : "?" + next));
  }

  private View view(PageCall call, String step) {
    Words words = frame.words(call);
    String link = call.path("link");
    Optional<DoneSeal.Done> done = call.query("done").flatMap(text -> seal.open(link, text));
    if (done.isPresent()) {
      return pages.done(words, done.get());
    }
    try {
      return open(call, desk.open(link), step);
    } catch (ProblemException e) {
      return pages.ended(words, desk.kind(link), e.code()).orElseThrow(() -> e);
    }
  }

  private View open(PageCall call, PhoneLink link, String step) {
    Words words = frame.words(call);
    Optional<String> error =
        call.query("error").flatMap(word -> Optional.ofNullable(ERRORS.get(word))).map(words::text);
    View view =
        switch (step) {
          case "consent" -> pages.consent(words, link, deletes, error);
          case "face" -> pages.face(words, link, error);
          case "other" -> pages.otherPerson(words, link.kind());
          case "declined" -> pages.declined(words, link.kind());
          default -> pages.ask(words, link, error).with("step", "ask");
        };
    return step.equals("consent") || step.equals("face")
        ? view.with("hidden", carried(call))
        : view;
  }

  private static List<View.Hidden> carried(PageCall call) {
    return List.of(
        new View.Hidden("text_hash", call.query("seen").orElse("")),
        new View.Hidden("until", call.query("until").orElse("")));
  }
}
