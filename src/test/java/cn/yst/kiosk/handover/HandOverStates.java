package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.gallery.Sample;
import cn.yst.gallery.Samples;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// 10 and the list of hand-overs in every state.
public final class HandOverStates implements Samples {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Override
  public Stream<Sample> samples() {
    return Stream.of(codes(), slips(), list()).flatMap(s -> s);
  }

  private static Stream<Sample> codes() {
    return Stream.of(
        Sample.acting("10-invite-qr", w -> handing(w, HandOverKind.INVITATION, true, c -> {})),
        Sample.acting(
            "10-invite-qr-again",
            w ->
                handing(
                    w,
                    HandOverKind.INVITATION,
                    false,
                    c ->
                        c.current =
                            Window.of(
                                "h1", HandOverKind.INVITATION, HandOverState.PENDING, 1_750, 1))),
        Sample.acting(
                "10-invite-qr-sheet-withdraw",
                w -> handing(w, HandOverKind.INVITATION, true, c -> {}))
            .pressed("withdrawButton"),
        later("10-invite-qr-accepted", HandOverKind.INVITATION, HandOverState.ACCEPTED),
        later("10-invite-qr-declined", HandOverKind.INVITATION, HandOverState.DECLINED),
        later("10-invite-qr-withdrawn", HandOverKind.INVITATION, HandOverState.WITHDRAWN),
        later("10-invite-qr-expired", HandOverKind.INVITATION, HandOverState.EXPIRED),
        Sample.acting(
            "10-invite-qr-gone",
            w ->
                handing(
                    w,
                    HandOverKind.INVITATION,
                    false,
                    c -> c.failure = Optional.ofNullable(Window.rejected(404, "not_found")))),
        Sample.acting(
            "10-invite-qr-error",
            w ->
                handing(
                    w,
                    HandOverKind.INVITATION,
                    false,
                    c -> c.failure = Optional.of(Window.unreachable()))),
        Sample.acting(
            "10-invite-qr-loading",
            w -> handing(w, HandOverKind.INVITATION, false, c -> c.hand.hold())),
        Sample.acting(
            "10-certification-qr", w -> handing(w, HandOverKind.CERTIFICATION, true, c -> {})),
        later("10-certification-qr-accepted", HandOverKind.CERTIFICATION, HandOverState.ACCEPTED),
        Sample.person("10-sharing-qr", w -> handing(w, HandOverKind.ASSOCIATION, false, c -> {})));
  }

  private static Stream<Sample> slips() {
    return Stream.of(HandOverKind.INVITATION, HandOverKind.CERTIFICATION)
        .flatMap(
            kind ->
                Stream.of(
                    slip(kind, "offered", printer -> {}, (c, model) -> {}),
                    slip(
                        kind,
                        "printing",
                        printer -> {},
                        (c, model) -> {
                          c.hand.hold();
                          model.print(Window.slip());
                        }),
                    slip(kind, "printed", printer -> {}, (c, model) -> model.print(Window.slip())),
                    slip(kind, "out-of-paper", Reason.PAPER_OUT),
                    slip(kind, "cover-open", Reason.COVER_OPEN),
                    slip(kind, "jam", Reason.PAPER_JAM),
                    slip(kind, "offline", Reason.OFFLINE),
                    slip(kind, "silent", Reason.SILENT),
                    slip(kind, "stuck", Reason.JOB_STUCK)));
  }

  private static Sample slip(HandOverKind kind, String name, Reason why) {
    return slip(
        kind, name, printer -> printer.become(new DeviceStatus.Fault(why)), (c, model) -> {});
  }

  private static Sample slip(
      HandOverKind kind,
      String name,
      Consumer<FakePrinter> printer,
      BiConsumer<Window, HandingViewModel> after) {
    String screen = kind == HandOverKind.INVITATION ? "10-invite-qr" : "10-certification-qr";
    return Sample.acting(
        screen + "-slip-" + name,
        w -> handing(w, kind, true, c -> printer.accept(c.withPrinter()), after));
  }

  private static Sample later(String name, HandOverKind kind, HandOverState end) {
    return Sample.acting(
        name,
        w ->
            handing(
                w,
                kind,
                false,
                c -> {},
                (c, model) -> {
                  c.current = Window.of(kind, end);
                  c.hand.advance(Duration.ofSeconds(2));
                }));
  }

  private static Screen handing(
      Messages words, HandOverKind kind, boolean made, Consumer<Window> setting) {
    return handing(words, kind, made, setting, (c, model) -> {});
  }

  private static Screen handing(
      Messages words,
      HandOverKind kind,
      boolean made,
      Consumer<Window> setting,
      BiConsumer<Window, HandingViewModel> after) {
    Window window = new Window();
    window.current = Window.of(kind, HandOverState.PENDING);
    setting.accept(window);
    HandingViewModel model = window.handing(kind, made);
    Screen screen =
        new ScreenLoader(words).screen(new HandingController(model, words, ZONE, "A03"));
    after.accept(window, model);
    return screen;
  }

  static List<HandOver> some() {
    return List.of(
        Window.of("h1", HandOverKind.INVITATION, HandOverState.PENDING, 77_000, 1),
        Window.of("h2", HandOverKind.CERTIFICATION, HandOverState.PENDING, 200_000, 3),
        Window.of("h3", HandOverKind.INVITATION, HandOverState.ACCEPTED, 0, 1),
        Window.of("h4", HandOverKind.ASSOCIATION, HandOverState.EXPIRED, 0, 3),
        Window.of("h5", HandOverKind.INVITATION, HandOverState.DECLINED, 0, 1),
        Window.of("h6", HandOverKind.CERTIFICATION, HandOverState.WITHDRAWN, 0, 3));
  }

  private static Stream<Sample> list() {
    return Stream.of(
        Sample.person("10b-hand-overs", w -> list(w, c -> c.listed = some())),
        Sample.person("10b-hand-overs-few", w -> list(w, c -> c.listed = some().subList(2, 5))),
        Sample.person("10b-hand-overs-empty", w -> list(w, c -> {})),
        Sample.person("10b-hand-overs-loading", w -> list(w, c -> c.hand.hold())),
        Sample.person(
            "10b-hand-overs-error",
            w -> list(w, c -> c.failure = Optional.of(Window.unreachable()))));
  }

  private static Screen list(Messages words, Consumer<Window> setting) {
    Window window = new Window();
    setting.accept(window);
    return new ScreenLoader(words)
        .screen(new HandOversController(Objects.requireNonNull(window.handOvers()), words, ZONE));
  }
}
