package cn.yst.backend.companion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.page.Assets;
import cn.yst.backend.page.Language;
import cn.yst.backend.page.Pages;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.DemoDevices;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.SignInPurpose;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompanionPageTest {
  private static final Instant NOW = Instant.parse("2026-03-17T01:43:29Z");
  private static final DemoPerson TIAN = DemoPeople.TIAN_JUN;
  private static final DemoPerson HUANG = DemoPeople.HUANG_LIYAN;
  private static final Waiting SIGN_IN =
      new Waiting.SignIn(
          "s1",
          SignInPurpose.HALL_LOGIN,
          AuthorizationState.CREATED,
          "A03",
          "田*",
          "27",
          TIAN.idNumber(),
          NOW,
          NOW.plusSeconds(151));
  private static final Waiting INVITATION =
      new Waiting.Link(
          "i1",
          HandOverKind.INVITATION,
          "testforapp",
          "田军",
          "黄丽燕",
          HUANG.idNumber(),
          Optional.of(LocalDate.of(2027, 3, 17)),
          NOW,
          NOW.plus(Duration.ofHours(23)));

  private final Pages pages =
      new Pages(CompanionPage.class, new Assets(CompanionPage.class, "companion"));
  private final CompanionPage page =
      new CompanionPage(new TicketCards(InstantSource.fixed(NOW)), List.of(TIAN, HUANG));

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(pages.words(Language.EN).keys()).isEqualTo(pages.words(Language.ZH).keys());
  }

  @Test
  void theNewestTicketIsChosenAndOnlyTheNamedPersonHasTheFilledButton() {
    String html = draw(List.of(SIGN_IN, INVITATION), Optional.empty());
    assertThat(html)
        .contains("id=\"ticket-s1\" class=\"card ticket chosen\"")
        .contains("2:31")
        .contains("<b>27</b>")
        .contains("23 时")
        .contains("id=\"pass-0\" class=\"primary\"")
        .contains("id=\"pass-1\" class=\"outline\"");
    assertThat(html.split("class=\"primary\"", -1)).hasSize(2);
  }

  @Test
  void aClickedTicketStaysChosen() {
    String html = draw(List.of(SIGN_IN, INVITATION), Optional.of("i1"));
    assertThat(html)
        .contains("id=\"ticket-i1\" class=\"card ticket chosen\"")
        .contains("id=\"pass-1\" class=\"primary\"")
        .contains("id=\"pass-0\" class=\"outline\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void withoutATicketNobodyCanBePlayed(Language language) {
    String html = draw(language, List.of(), Optional.empty());
    assertThat(html).contains(pages.words(language).text("start"));
    assertThat(html.split(" disabled>", -1)).hasSize(7);
  }

  @Test
  void devicesThatAreNotSimulatedAreAbsent() {
    String html = draw(List.of(), Optional.empty());
    assertThat(html)
        .doesNotContain("id=\"reader\"", "id=\"scanner\"", "id=\"printer\"", "id=\"sms\"");
  }

  private String draw(List<Waiting> waiting, Optional<String> chosen) {
    return draw(Language.ZH, waiting, chosen);
  }

  private String draw(Language language, List<Waiting> waiting, Optional<String> chosen) {
    Ended ended = new Ended("hall_login", "A03", "mismatched", NOW);
    Map<String, Object> values =
        page.values(
            pages.words(language),
            language,
            waiting,
            List.of(ended),
            chosen,
            Optional.of("pass"),
            false);
    values.put("token", "t");
    values.put(
        "devices",
        new DevicePanel(DemoDevices.NONE, Optional.empty(), InstantSource.fixed(NOW))
            .values(pages.words(language), language));
    return pages.render("companion", language, values);
  }
}
