package cn.yst.backend.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.DatabaseUrl;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.kiosk.Kiosk;
import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.IdNumber;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Json;
import cn.yst.contract.PostFeedback;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After finished sign-ins, refused ones and an invitation, no name, number or word of a visitor is
/// anywhere in the database's files, used pages or free ones, and none in the audit chain.
class NoNamesOnDiskTest {
  private static final String NAME = "璩䶮昪";
  private static final String NUMBER = number("44010619810203004");
  private static final String INVITED = "濮阳𠅤";
  private static final String INVITED_NUMBER = number("44010619790809015");
  private static final String WORDS = "终端第三步的蟋蟀很吵";

  @TempDir private Path folder;

  @Test
  void theHunterFindsWhatIsPlanted() throws Exception {
    try (Database database = Database.open(DatabaseUrl.file(folder.resolve("planted")))) {
      database.write(
          tx -> {
            tx.execute("create table planted (word varchar(80))");
            return tx.execute("insert into planted values (?)", NAME + " " + NUMBER);
          });
    }
    assertThat(new Hunter(NAME).count(folder)).isPositive();
    assertThat(new Hunter(NUMBER).count(folder)).isPositive();
    assertThat(new Hunter(INVITED, INVITED_NUMBER, WORDS).count(folder)).isZero();
  }

  @Test
  void nothingOfAVisitorStaysOnDiskOrInTheAudit() throws Exception {
    String rows;
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.demo(folder))) {
      FakeKiosk kiosk = enrol(backend);
      visit(backend, kiosk);
      refuse(backend, kiosk);
      invite(backend, kiosk);
      rows = audit(backend);
    }
    // a number without its end is one, too; and no number, masked or not, belongs in the audit
    Hunter all = new Hunter(NAME, NUMBER, NUMBER.substring(0, 14), INVITED, INVITED_NUMBER, WORDS);
    assertThat(all.count(folder)).isZero();
    assertThat(rows.lines().count()).isGreaterThan(15);
    Hunter demo =
        new Hunter(
            DemoPeople.all().stream()
                .flatMap(p -> java.util.stream.Stream.of(p.name(), p.idNumber(), p.phone()))
                .toArray(String[]::new));
    assertThat(demo.count(rows) + all.count(rows)).isZero();
    assertThat(rows).doesNotContainPattern("\\d{17}[\\dX]").doesNotContainPattern("\\p{IsHan}");
  }

  private static void visit(ReferenceBackend backend, FakeKiosk kiosk) {
    Begun begun = kiosk.begin(NAME, NUMBER);
    new FakePhone(backend.origins().phone()).approve(begun.link(), begun.checkCode());
    String token = kiosk.token(begun.deviceCode()).accessToken();
    String feedback = Json.write(new PostFeedback(FeedbackCategory.DEVICE, WORDS, null, null));
    assertThat(kiosk.asVisitor("POST", "/v1/feedback", feedback, token).statusCode())
        .isEqualTo(201);
    assertThat(kiosk.asVisitor("GET", "/v1/me/own-data", "", token).body()).contains(NUMBER);
    kiosk.asVisitor("DELETE", "/v1/sessions/current", "", token);
  }

  private static void refuse(ReferenceBackend backend, FakeKiosk kiosk) {
    Begun begun = kiosk.begin(NAME, NUMBER);
    FakePhone phone = new FakePhone(backend.origins().phone());
    phone.claim(begun.link());
    phone.decide("deny");
    kiosk.begin(NAME, NUMBER);
    kiosk.asKiosk("POST", "/v1/kiosk/boot", "{}");
  }

  private static void invite(ReferenceBackend backend, FakeKiosk kiosk) {
    Begun begun = kiosk.begin(DemoPeople.TIAN_JUN.name(), DemoPeople.TIAN_JUN.idNumber());
    new FakePhone(backend.origins().phone()).approve(begun.link(), begun.checkCode());
    String token = kiosk.token(begun.deviceCode()).accessToken();
    String account =
        backend
            .ground()
            .database()
            .read(
                tx ->
                    tx.createQuery("select id from account where alias = 'testforapp'")
                        .mapTo(String.class)
                        .one());
    LocalDate until = LocalDate.now(Clock.systemUTC()).plusDays(30);
    var made =
        kiosk.asVisitor(
            "POST",
            "/v1/accounts/" + account + "/invitations",
            Json.write(new InviteAgent(INVITED, INVITED_NUMBER, until)),
            token);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    kiosk.asKiosk("POST", "/v1/kiosk/boot", "{}");
  }

  private static String audit(ReferenceBackend backend) {
    return backend
        .ground()
        .database()
        .read(
            tx ->
                tx.createQuery(
                        "select concat(kind, ' ', actor, ' ', subject, ' ', detail) from audit")
                    .mapTo(String.class)
                    .list())
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static FakeKiosk enrol(ReferenceBackend backend) {
    DeviceKey key = DeviceKey.fresh(Clock.systemUTC());
    backend
        .enrolments()
        .enrol(new Kiosk("kiosk-1", "大厅", "A03", null, null, false), key.publicJwk());
    return new FakeKiosk("kiosk-1", backend.origins().kiosk(), key, Clock.systemUTC());
  }

  private static String number(String first) {
    return first + IdNumber.checkCharacterOf(first);
  }
}
