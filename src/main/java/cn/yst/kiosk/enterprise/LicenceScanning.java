package cn.yst.kiosk.enterprise;

import cn.yst.contract.CreditCode;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.LicenceScanner;
import cn.yst.kiosk.device.Scan;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Last;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The scanner as 添加企业 uses it: it is lit only while the screen waits for a licence, and looked at
/// every second, because it may be pulled out and come back.
final class LicenceScanning {
  private static final Duration ROUND = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Scope scope;
  private final Optional<LicenceScanner> scanner;
  private final Consumer<AddEnterpriseEvent> each;
  private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();
  private Job running = () -> {};
  private boolean lit;

  /// @param each hears what was scanned
  LicenceScanning(
      Scope scope, Optional<LicenceScanner> scanner, Consumer<AddEnterpriseEvent> each) {
    this.scope = scope;
    this.scanner = scanner;
    this.each = each;
    look();
    scanner.ifPresent(there -> scope.every(LOOK, this::look));
  }

  /// Whether it works at this moment.
  ReadOnlyBooleanProperty usableProperty() {
    return usable.getReadOnlyProperty();
  }

  private void look() {
    boolean works = scanner.filter(s -> s.status().usable()).isPresent();
    boolean lost = usable.get() && !works;
    usable.set(works);
    if (lost) {
      each.accept(new AddEnterpriseEvent.Gone());
    }
  }

  /// Lights the scanner or puts it out.
  void run(boolean on) {
    if (on && !lit) {
      lit = true;
      scanner.ifPresent(this::scan);
    } else if (!on) {
      lit = false;
      running.cancel();
    }
  }

  private void scan(LicenceScanner from) {
    running =
        scope.<Scan, InterruptedException>run(
            () -> from.scan(ROUND), scan -> hear(from, scan), interrupted -> {});
  }

  private void hear(LicenceScanner from, Scan scan) {
    switch (scan) {
      case Scan.Licence(CreditCode code, Optional<String> name) ->
          each.accept(
              new AddEnterpriseEvent.Read(new EnterpriseForm(name.orElse(""), code.value())));
      case Scan.SlipNumber _ -> each.accept(new AddEnterpriseEvent.NotRead(Last.SLIP));
      case Scan.Refused _ -> each.accept(new AddEnterpriseEvent.NotRead(Last.OTHER));
      case Scan.Nothing _ -> {}
      case Scan.Unavailable _ -> {
        usable.set(false);
        each.accept(new AddEnterpriseEvent.Gone());
      }
    }
    if (lit) {
      scan(from);
    }
  }
}
