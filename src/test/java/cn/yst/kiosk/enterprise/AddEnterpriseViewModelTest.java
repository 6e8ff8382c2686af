package cn.yst.kiosk.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.CreditCode;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.Scan;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.ByHand;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.ByScanner;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Edited;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Gone;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.NotRead;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Read;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Refused;
import cn.yst.kiosk.enterprise.AddEnterpriseEvent.Submit;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Last;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Refusal;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Scanning;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Sending;
import cn.yst.kiosk.enterprise.AddEnterpriseState.Typing;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AddEnterpriseViewModelTest {
  private static final EnterpriseForm FORM =
      new EnterpriseForm("数字广东网络建设有限公司", "91440000MA4X777A89");
  private static final Refusal NO_MATCH = new Refusal.NoMatch();
  private static final AddEnterpriseState SCANNING = new Scanning(Last.NOTHING);
  private static final AddEnterpriseState TOLD =
      new Typing(Optional.empty(), Optional.of(NO_MATCH));
  private static final AddEnterpriseState FILLED = new Typing(Optional.of(FORM), Optional.empty());
  private static final AddEnterpriseState SENDING = new Sending();

  private final Stage stage = new Stage();
  private final AddEnterpriseViewModel model = stage.addEnterprise();

  static Stream<Arguments> table() {
    return Stream.of(
            row(
                SCANNING,
                SCANNING,
                Typing.PLAIN,
                FILLED,
                new Scanning(Last.SLIP),
                Typing.PLAIN,
                SCANNING,
                SCANNING,
                SCANNING),
            row(TOLD, SCANNING, TOLD, TOLD, TOLD, TOLD, Typing.PLAIN, SENDING, TOLD),
            row(SENDING, SENDING, SENDING, SENDING, SENDING, SENDING, SENDING, SENDING, TOLD))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> row(AddEnterpriseState from, AddEnterpriseState... to) {
    List<AddEnterpriseEvent> events =
        List.of(
            new ByScanner(),
            new ByHand(),
            new Read(FORM),
            new NotRead(Last.SLIP),
            new Gone(),
            new Edited(),
            new Submit(),
            new Refused(NO_MATCH));
    return Stream.iterate(0, i -> i < to.length, i -> i + 1)
        .map(i -> Arguments.of(from, events.get(i), to[i]));
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCell(AddEnterpriseState from, AddEnterpriseEvent event, AddEnterpriseState to) {
    assertThat(AddEnterpriseViewModel.next(from, event)).isEqualTo(to);
  }

  @Test
  void whatIsTypedIsStillThereAfterALookElsewhereUntilItIsAdded() {
    model.edited(FORM);
    assertThat(stage.addEnterprise().stateProperty().get()).isEqualTo(FILLED);
    assertThat(stage.scanEnterprise().stateProperty().get()).isEqualTo(FILLED);
    model.edited(new EnterpriseForm("", ""));
    assertThat(stage.addEnterprise().stateProperty().get()).isEqualTo(Typing.PLAIN);
  }

  @Test
  void sendsWhatIsTypedAndLeadsToSuccess() {
    model.submit(new EnterpriseForm(" 数字广东网络建设有限公司 ", "91440000MA4X777A89"));
    assertThat(stage.service.calls)
        .singleElement()
        .asString()
        .startsWith("add 数字广东网络建设有限公司 91440000MA4X777A89 ");
    assertThat(stage.navigator.route())
        .isEqualTo(new Route.Success(SuccessKind.ENTERPRISE_ADDED, "a1"));
    stage.navigator.back();
    assertThat(stage.navigator.route()).isNotEqualTo(new Route.AddEnterprise());
  }

  @Test
  void opensWhatWasAddedBefore() {
    stage.service.added = new AddedEnterprise(true, Fixtures.DIGITAL, Fixtures.UNCERTIFIED);
    model.submit(FORM);
    assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e1", Optional.of("a2")));
  }

  @ParameterizedTest
  @CsvSource({"'',91440000MA4X777A89", "'   ',91440000MA4X777A89", "数字广东,91440000MA4X777A8"})
  void sendsNothingThatIsNotComplete(String name, String code) {
    model.submit(new EnterpriseForm(name, code));
    assertThat(stage.service.calls).isEmpty();
    assertThat(model.stateProperty().get()).isEqualTo(Typing.PLAIN);
  }

  @Test
  void repeatsTheSameActionAfterAnUnknownOutcome() {
    stage.service.failure = Optional.of(FakeEnterprises.unreachable());
    model.submit(FORM);
    model.submit(FORM);
    assertThat(stage.service.calls).hasSize(2).allMatch(stage.service.calls.getFirst()::equals);
    assertThat(model.stateProperty().get())
        .isEqualTo(new Typing(Optional.empty(), Optional.of(new Refusal.Unreachable())));
  }

  @Test
  void makesANewActionOfAChangedFormAndAfterARefusal() {
    stage.service.failure = Optional.of(FakeEnterprises.unreachable());
    model.submit(FORM);
    model.submit(new EnterpriseForm("数字广东", FORM.creditCode()));
    stage.service.failure = Optional.of(FakeEnterprises.rejected(422, "enterprise_no_match"));
    model.submit(FORM);
    model.submit(FORM);
    assertThat(stage.service.calls).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void sendsOnceHoweverOftenItIsPressed() {
    stage.hand.hold();
    model.submit(FORM);
    model.submit(FORM);
    stage.hand.release();
    assertThat(stage.service.calls).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "422,enterprise_deregistered,DEREGISTERED",
    "422,enterprise_licence_revoked,LICENCE_REVOKED",
    "422,enterprise_moved_out,MOVED_OUT",
    "422,enterprise_dormant,DORMANT",
    "422,enterprise_cancelled,CANCELLED"
  })
  void saysInWhichStateAnEnterpriseIs(int status, String code, RegistryState state) {
    assertThat(AddEnterpriseViewModel.refusal(FakeEnterprises.rejected(status, code)))
        .isEqualTo(new Refusal.NotLive(state));
  }

  @Test
  void saysOtherRefusalsToo() {
    assertThat(AddEnterpriseViewModel.refusal(FakeEnterprises.rejected(422, "enterprise_no_match")))
        .isEqualTo(NO_MATCH);
    assertThat(AddEnterpriseViewModel.refusal(FakeEnterprises.rejected(429, "enterprises_per_day")))
        .isEqualTo(new Refusal.LimitReached());
    assertThat(AddEnterpriseViewModel.refusal(FakeEnterprises.rejected(400, "never_heard_of")))
        .isEqualTo(new Refusal.Faulty("E-400-7F3A2C"));
  }

  @Test
  void scansFirstWhereAScannerWorksAndFillsTheFormForChecking() {
    stage.scanner.will(
        new Scan.Licence(new CreditCode(FORM.creditCode()), Optional.of(FORM.name())));
    AddEnterpriseViewModel scanning = stage.scanEnterprise();
    assertThat(scanning.canScanProperty().get()).isTrue();
    assertThat(scanning.stateProperty().get()).isEqualTo(FILLED);
    assertThat(stage.service.calls).isEmpty();
  }

  @Test
  void saysThatACodeWasNotRecognisedAndGoesOnWaiting() {
    stage.scanner.will(new Scan.Nothing()).will(new Scan.Refused());
    AddEnterpriseViewModel scanning = stage.scanEnterprise();
    assertThat(scanning.stateProperty().get()).isEqualTo(new Scanning(Last.OTHER));
    scanning.type();
    stage.scanner.will(new Scan.SlipNumber("47396205"));
    scanning.scan();
    assertThat(scanning.stateProperty().get()).isEqualTo(new Scanning(Last.SLIP));
  }

  @Test
  void aScannerThatIsPulledOutLeavesTheFormAndComesBack() {
    AddEnterpriseViewModel scanning = stage.scanEnterprise();
    stage.scanner.become(new DeviceStatus.Absent());
    stage.hand.advance(Duration.ofSeconds(1));
    assertThat(scanning.stateProperty().get()).isEqualTo(Typing.PLAIN);
    assertThat(scanning.canScanProperty().get()).isFalse();
    scanning.scan();
    assertThat(scanning.stateProperty().get()).isEqualTo(Typing.PLAIN);
    stage.scanner.become(new DeviceStatus.Ready());
    stage.hand.advance(Duration.ofSeconds(1));
    assertThat(scanning.canScanProperty().get()).isTrue();
    scanning.scan();
    assertThat(scanning.stateProperty().get()).isEqualTo(SCANNING);
  }

  @Test
  void aScannerThatFailsWhileItIsLitFreesTheVisitorAtOnce() {
    stage.scanner.will(new Scan.Unavailable());
    AddEnterpriseViewModel scanning = stage.scanEnterprise();
    assertThat(scanning.stateProperty().get()).isEqualTo(Typing.PLAIN);
  }

  @Test
  void withoutAScannerNothingIsSaidOfOne() {
    assertThat(model.canScanProperty().get()).isFalse();
    assertThat(model.stateProperty().get()).isEqualTo(Typing.PLAIN);
  }
}
