package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.ServiceFixture.ID_NUMBER;
import static cn.yst.backend.authorization.ServiceFixture.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.FaceOutcome;
import cn.yst.contract.Json;
import cn.yst.contract.OAuthError;
import cn.yst.contract.Problem;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Every state of an authorization met by every call: what is answered, and where it stands
/// afterwards. `=` is the state it was in; `ok` is any 2xx.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTableTest {
  private static final String TABLE =
      """
      state      | claim           | check       | wrong              | face        | approve     | deny        | poll                  | rotate      | cancel       | boot         | late
      created    | ok scanned      | not_found = | not_found =        | not_found = | not_found = | not_found = | authorization_pending = | ok =      | ok cancelled | ok cancelled | - expired
      scanned    | already_claimed = | ok =      | wrong_check_code = | wrong_order = | wrong_order = | ok denied | authorization_pending = | not_waiting = | ok cancelled | ok cancelled | - expired
      warned     | already_claimed = | ok =      | ok denied          | wrong_order = | wrong_order = | ok denied | authorization_pending = | not_waiting = | ok cancelled | ok cancelled | - expired
      checked    | already_claimed = | ok =      | ok =               | ok verified | wrong_order = | ok denied | authorization_pending = | not_waiting = | ok cancelled | ok cancelled | - expired
      verified   | already_claimed = | ok =      | ok =               | wrong_order = | ok approved | ok denied | authorization_pending = | not_waiting = | ok cancelled | ok cancelled | - expired
      approved   | already_claimed = | ok =      | ok =               | wrong_order = | ok =      | ok denied   | ok redeemed           | not_waiting = | ok cancelled | ok cancelled | - expired
      redeemed   | ended =         | ended =     | ended =            | ended =     | ok =        | ended =     | ok =                  | not_waiting = | ok =       | ok =         | - =
      denied     | ended =         | ended =     | ended =            | ended =     | ended =     | ok =        | access_denied =       | not_waiting = | ok =       | ok =         | - =
      cancelled  | ended =         | ended =     | ended =            | ended =     | ended =     | ended =     | access_denied =       | not_waiting = | ok =       | ok =         | - =
      expired    | ended =         | ended =     | ended =            | ended =     | ended =     | ended =     | expired_token =       | not_waiting = | ok =       | ok =         | - =
      mismatched | ended =         | ended =     | ended =            | ended =     | ended =     | ended =     | access_denied =       | not_waiting = | ok =       | ok =         | - =
      locked     | ended =         | ended =     | ended =            | ended =     | ended =     | ended =     | access_denied =       | not_waiting = | ok =       | ok =         | - =
      """;

  private final ServiceFixture service = new ServiceFixture();
  private int cells;

  @AfterAll
  void close() {
    service.close();
  }

  @TestFactory
  Stream<DynamicTest> everyCell() {
    List<List<String>> rows =
        TABLE
            .lines()
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .toList();
    List<String> calls = rows.getFirst();
    List<DynamicTest> tests = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 1; i < calls.size(); i++) {
        String state = row.getFirst();
        String call = calls.get(i);
        String expected = row.get(i);
        tests.add(DynamicTest.dynamicTest(state + ", " + call, () -> cell(state, call, expected)));
      }
    }
    return tests.stream();
  }

  private void cell(String state, String call, String expected) {
    service.clock().advance(Duration.ofHours(2));
    Scene scene = new Scene(service, cells++);
    scene.reach(state);
    String before = scene.state();
    String answer = scene.call(call);
    String after = scene.state();
    assertThat(answer + " " + (after.equals(before) ? "=" : after)).isEqualTo(expected);
    if (!List.of("created", "scanned", "verified", "approved").contains(after)) {
      assertThat(scene.identityKept()).as("identity kept in %s", after).isFalse();
    }
  }

  /// One kiosk, one phone, one person, one authorization.
  private static final class Scene {
    private final ServiceFixture service;
    private final FakeKiosk kiosk;
    private final FakePhone phone;
    private final String idNumber;
    private Begun begun;

    private Scene(ServiceFixture service, int number) {
      this.service = service;
      this.kiosk = service.enrol("table-" + number, "T" + number);
      this.phone = service.phone();
      this.idNumber = ID_NUMBER.substring(0, 14) + String.format(Locale.ROOT, "%04d", number);
      this.begun = kiosk.begin(NAME, idNumber);
    }

    private void reach(String state) {
      switch (state) {
        case "created" -> {}
        case "scanned" -> phone.claim(begun.link());
        case "warned" -> {
          reach("scanned");
          phone.check(begun.wrongCode());
        }
        case "checked" -> {
          reach("scanned");
          phone.check(begun.checkCode());
        }
        case "verified" -> {
          reach("checked");
          phone.face();
        }
        case "approved" -> {
          reach("verified");
          phone.decide("approve");
        }
        case "redeemed" -> {
          reach("approved");
          kiosk.poll(begun.deviceCode());
        }
        case "denied" -> {
          reach("verified");
          phone.decide("deny");
        }
        case "cancelled" -> {
          reach("verified");
          call("cancel");
        }
        case "expired" -> {
          reach("verified");
          call("late");
        }
        case "mismatched" -> {
          reach("checked");
          mismatch(3);
        }
        case "locked" -> {
          reach("mismatched");
          begun = kiosk.begin(NAME, idNumber);
          reach("checked");
          mismatch(2);
        }
        default -> throw new IllegalArgumentException(state);
      }
      String reached = state.equals("warned") || state.equals("checked") ? "scanned" : state;
      assertThat(state()).isEqualTo(reached);
    }

    private String call(String name) {
      String one = "/v1/authorizations/" + begun.handle();
      return switch (name) {
        case "claim" -> word(state().equals("created") ? phone.claim(begun.link()) : another());
        case "check" -> word(phone.check(begun.checkCode()));
        case "wrong" -> word(phone.check(begun.wrongCode()));
        case "face" -> word(phone.face());
        case "approve" -> word(phone.decide("approve", textHash()));
        case "deny" -> word(phone.decide("deny", textHash()));
        case "poll" -> FakeKiosk.error(kiosk.poll(begun.deviceCode()));
        case "rotate" -> word(kiosk.asKiosk("POST", one + "/rotate", "{}"));
        case "cancel" -> word(kiosk.asKiosk("DELETE", one, ""));
        case "boot" -> word(kiosk.asKiosk("POST", "/v1/kiosk/boot", "{}"));
        case "late" -> {
          service.pass(Duration.ofSeconds(200));
          yield "-";
        }
        default -> throw new IllegalArgumentException(name);
      };
    }

    private HttpResponse<String> another() {
      return service.phone().claim(begun.link());
    }

    private void mismatch(int times) {
      for (int i = 0; i < times; i++) {
        phone.face(FaceOutcome.MISMATCH);
      }
    }

    private String textHash() {
      return phone.phoneId().isEmpty() ? "0".repeat(64) : phone.view().textHash();
    }

    private String state() {
      return kiosk.status(begun.handle()).state().name().toLowerCase(Locale.ROOT);
    }

    private boolean identityKept() {
      return service.sql(
          "select count(*) > 0 from device_authorization where handle = '"
              + begun.handle()
              + "' and (identity_sealed is not null or id_hmac is not null)",
          Boolean.class);
    }

    private static String word(HttpResponse<String> answer) {
      if (answer.statusCode() < 300) {
        return "ok";
      }
      return answer.body().contains("\"code\"")
          ? Json.read(answer.body(), Problem.class).code()
          : Json.read(answer.body(), OAuthError.class).error();
    }
  }
}
