package cn.yst.backend.companion;

import cn.yst.backend.authorization.SignInService;
import cn.yst.backend.companion.TicketSource.Outcome;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.face.SimulatedFace;
import cn.yst.backend.handover.LinkDesk;
import cn.yst.backend.page.Assets;
import cn.yst.backend.page.PageCall;
import cn.yst.backend.page.Pages;
import cn.yst.backend.page.Words;
import cn.yst.backend.sms.SimulatedSms;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.Routes;
import cn.yst.contract.DemoDevices;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// The companion's page and its presses.
public final class Companion implements Routes {
  private static final int MOST_ENDED = 6;

  private final List<TicketSource> sources;
  private final Network network;
  private final Supplier<String> phoneOrigin;
  private final Assets assets = new Assets(Companion.class, "companion");
  private final Pages pages = new Pages(Companion.class, assets);
  private final CompanionPage page;
  private final DevicePanel devices;
  private final LiveUpdates updates;
  private final Guard guard;

  /// @param devices the kiosk's simulated devices
  /// @param sms the gateway whose messages are shown; empty for none
  /// @param phoneOrigin where the phone pages are
  /// @param stopping whether the service is going down, which ends the streams
  public Companion(
      Ground ground,
      SignInService signIn,
      LinkDesk links,
      SimulatedFace face,
      Network network,
      DemoDevices devices,
      Optional<SimulatedSms> sms,
      Supplier<String> phoneOrigin,
      BooleanSupplier stopping) {
    this.sources =
        List.of(
            new SignInTickets(signIn.tickets(), signIn.phones(), face, ground.clock()),
            new LinkTickets(links, face, phoneOrigin));
    this.network = network;
    this.phoneOrigin = phoneOrigin;
    this.page = new CompanionPage(new TicketCards(ground.clock()), DemoPeople.all());
    this.devices = new DevicePanel(devices, sms, ground.clock());
    this.guard = new Guard(ground.random());
    this.updates =
        new LiveUpdates(
            () -> List.of(waiting(), ended(), network.isCut(), this.devices.state()).toString(),
            stopping);
  }

  @Override
  public void companion(HttpRouting.Builder routing) {
    routing
        .get("/", guarded(this::show))
        .get("/assets/{file}", assets::send)
        .get(
            "/events",
            (request, response) -> {
              guard.host(request);
              updates.stream(response);
            })
        .post("/play", pressed(this::play))
        .post("/open", guarded(this::open))
        .post("/expire", pressed(this::expire))
        .get("/slip.png", this::slip)
        .post("/devices", pressed(this::playDevices))
        .post("/network", pressed(this::network))
        .post("/reset", pressed(this::reset));
  }

  private void show(PageCall call) {
    Words words = pages.words(call.language());
    Map<String, Object> values =
        page.values(
            words,
            call.language(),
            waiting(),
            ended(),
            call.query("ticket"),
            call.query("did").filter(word -> words.keys().contains("did." + word)),
            network.isCut());
    values.put("devices", devices.values(words, call.language()));
    values.put("token", guard.token());
    call.html(200, pages.render("companion", call.language(), values), phoneOrigin.get());
  }

  private String play(PageCall.Form form) {
    DemoPerson person = DemoPeople.all().get(Integer.parseInt(form.get("person"), 10));
    Act act = Act.valueOf(form.get("act").toUpperCase(Locale.ROOT));
    Outcome outcome =
        first(source -> source.play(form.get("ticket"), person, act)).orElse(Outcome.LATE);
    return "did="
        + switch (outcome) {
          case PASSED -> "pass";
          case MISMATCHED -> "mismatch";
          case REFUSED -> "refuse";
          case LATE -> "late";
        };
  }

  private void open(PageCall call) {
    PageCall.Form form = call.form();
    guard.form(form);
    Optional<String> address = first(source -> source.address(form.get("ticket")));
    if (address.isPresent()) {
      call.seeOther(address.get());
    } else {
      call.seeOther("/?did=late");
    }
  }

  private String expire(PageCall.Form form) {
    boolean expired = sources.stream().anyMatch(source -> source.expire(form.get("ticket")));
    return expired ? "did=expire" : "did=late";
  }

  private String network(PageCall.Form form) {
    if (form.get("cut").equals("yes")) {
      network.cut();
    } else {
      network.restore();
    }
    return "";
  }

  private String playDevices(PageCall.Form form) {
    devices.press(form);
    return "";
  }

  /// The slip that came out last, as the paper looks.
  private void slip(ServerRequest request, ServerResponse response) {
    guard.host(request);
    byte[] png = devices.lastSlip().orElseThrow(ProblemException::notFound);
    response.header(HeaderNames.CONTENT_TYPE, "image/png");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send(png);
  }

  private String reset(PageCall.Form form) {
    network.restore();
    sources.forEach(TicketSource::reset);
    devices.reset();
    return "did=reset";
  }

  private List<Waiting> waiting() {
    return sources.stream()
        .flatMap(source -> source.waiting().stream())
        .sorted(Comparator.comparing(Waiting::createdAt).reversed())
        .toList();
  }

  private List<Ended> ended() {
    return sources.stream()
        .flatMap(source -> source.ended(MOST_ENDED).stream())
        .sorted(Comparator.comparing(Ended::at).reversed())
        .limit(MOST_ENDED)
        .toList();
  }

  private <T> Optional<T> first(Function<TicketSource, Optional<T>> ask) {
    return sources.stream().flatMap(source -> ask.apply(source).stream()).findFirst();
  }

  /// A press: what it did is shown by the page that follows, so that reloading presses nothing.
  private Handler pressed(Function<PageCall.Form, String> press) {
    return guarded(
        call -> {
          PageCall.Form form = call.form();
          guard.form(form);
          String query = press.apply(form);
          call.seeOther(query.isEmpty() ? "/" : "/?" + query);
        });
  }

  private Handler guarded(java.util.function.Consumer<PageCall> answer) {
    return (request, response) -> {
      guard.host(request);
      answer.accept(new PageCall(request, response));
    };
  }
}
