package cn.yst.backend.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.backend.proof.OAuthException;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.Json;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From which age on a sign-in may begin.
class BeginRequestTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "20260303, The birth date has not come yet",
    "99991231, The birth date has not come yet",
    "20260302, A guardian's consent is needed: staffed counter",
    "20120303, A guardian's consent is needed: staffed counter"
  })
  void nobodyUnbornOrUnderFourteenBegins(String birth, String why) {
    assertThatThrownBy(() -> begin(birth))
        .isInstanceOfSatisfying(
            OAuthException.class,
            e -> assertThat(e.error()).isEqualTo("invalid_authorization_details"))
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20120302", "20120229", "20080303", "19000101"})
  void fromTheFourteenthBirthdayOnOneMay(String birth) {
    assertThat(begin(birth).proof()).isEqualTo(Proof.FACE);
  }

  private static BeginRequest begin(String birth) {
    Subject subject = new Subject("孙小小", "440106" + birth + "0010", SubjectSource.TYPED);
    AuthorizationDetail detail = AuthorizationDetail.hallLogin(subject, FakeKiosk.CONSENT);
    return BeginRequest.of(
        Map.of(
            "code_challenge", "x".repeat(43),
            "code_challenge_method", "S256",
            "authorization_details", Json.write(List.of(detail))),
        null,
        TODAY);
  }
}
