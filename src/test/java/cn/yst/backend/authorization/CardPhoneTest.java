package cn.yst.backend.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.BackendConfig;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.person.PersonStore;
import cn.yst.contract.SmsSent;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// To which phone a code goes, and that nothing fits where none went out.
class CardPhoneTest {
  private static final DemoPerson TIAN_JUN = DemoPeople.TIAN_JUN;
  private static final String LEARNT = "13000000000";

  private final ServiceFixture service = new ServiceFixture();
  private final CardVisits visits = new CardVisits(service, service.kiosk());

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void whoComesForTheFirstTimeSignsInWithTheRegisteredPhone() {
    DemoPerson first = DemoPeople.LIN_XIAOTONG;
    write(
        tx ->
            tx.createUpdate("delete from person where id_hmac = :hmac")
                .bind("hmac", persons().idHmac(first.idNumber()))
                .execute());
    Begun begun = visits.begin(first.name(), first.idNumber());
    visits.sent();
    assertThat(visits.phone()).isEqualTo(first.phone());
    assertThat(visits.check(visits.code()).statusCode()).isEqualTo(200);
    assertThat(visits.kiosk().token(begun.deviceCode()).acr()).isEqualTo("idcard+sms");
  }

  @Test
  void theRegisteredNumberGoesBeforeOneThatWasLearnt() {
    learn(TIAN_JUN.name(), TIAN_JUN.idNumber());
    visits.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    visits.sent();
    assertThat(visits.phone()).isEqualTo(TIAN_JUN.phone());
  }

  @Test
  void whomTheRegisterDoesNotKnowGetsItOnTheNumberThatWasLearnt() {
    learn(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    visits.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    visits.sent();
    assertThat(visits.phone()).isEqualTo(LEARNT);
    visits.begin("无名氏", ServiceFixture.ID_NUMBER);
    visits.sent();
    assertThat(visits.messages()).hasSize(1);
  }

  @Test
  void aStrangerGetsTheSameAnswerAndNoMessage() {
    visits.begin("无名氏", ServiceFixture.ID_NUMBER);
    SmsSent toStranger = visits.sent();
    assertThat(visits.messages()).isEmpty();
    assertThat(visits.check("123456").statusCode()).isEqualTo(422);
    visits.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(visits.sent()).isEqualTo(toStranger);
  }

  @Test
  void anotherNameOnTheCardGetsNoMessage() {
    visits.begin("田王", TIAN_JUN.idNumber());
    visits.sent();
    assertThat(visits.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"无名氏, 450102199003071234", "田王, 110108199603306002"})
  void noGuessFitsWhereNoMessageWentOut(String name, String idNumber) {
    try (ServiceFixture certain = new ServiceFixture(whoseCodeIs(483_920))) {
      CardVisits there = new CardVisits(certain, certain.kiosk());
      there.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
      there.sent();
      assertThat(there.check("483920").statusCode()).isEqualTo(200);
      there.begin(name, idNumber);
      there.sent();
      assertThat(there.check("483920").statusCode()).isEqualTo(422);
    }
  }

  private static BackendConfig whoseCodeIs(int code) {
    BackendConfig base = BackendConfig.memory();
    return new BackendConfig(
        base.database(),
        base.keyFile(),
        base.doors(),
        base.demo(),
        base.devices(),
        base.clock(),
        new SecureRandom() {
          private static final long serialVersionUID = 1;

          @Override
          public int nextInt(int bound) {
            return bound == 1_000_000 ? code : super.nextInt(bound);
          }
        });
  }

  private void learn(String name, String idNumber) {
    write(tx -> persons().learnPhone(tx, persons().identify(tx, name, idNumber), LEARNT));
  }

  private void write(Consumer<Handle> work) {
    service
        .backend()
        .ground()
        .database()
        .write(
            tx -> {
              work.accept(tx);
              return tx;
            });
  }

  private PersonStore persons() {
    return new PersonStore(service.backend().ground().vault(), service.clock());
  }
}
