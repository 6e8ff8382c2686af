package cn.yst.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.page.Assets;
import cn.yst.backend.page.Language;
import cn.yst.backend.page.Pages;
import cn.yst.backend.page.Words;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.PhoneLink;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.SignInPurpose;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhonePagesTest {
  private static final Instant NOW = Instant.parse("2026-03-17T01:43:29Z");
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int WEIGHT = 40 * 1024;

  private final Moments moments = new Moments(InstantSource.fixed(NOW));
  private final SignInPages signIns = new SignInPages(moments, true);
  private final LinkPages links = new LinkPages(moments);
  private final EndPages ends = new EndPages(moments);
  private final Assets assets = new Assets(View.class, "phone");
  private final Pages pages = new Pages(View.class, assets);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageDrawsWithinItsWeight(Language language) {
    int shared =
        assets.addresses().values().stream()
            .mapToInt(
                address ->
                    assets
                        .find(address.substring("/assets/".length()))
                        .orElseThrow()
                        .bytes()
                        .length)
            .sum();
    for (SignInPurpose purpose : SignInPurpose.values()) {
      all(language, signIn("田*", purpose))
          .forEach(
              (name, view) ->
                  assertThat(draw(view, language).getBytes(StandardCharsets.UTF_8).length + shared)
                      .as(purpose + " " + name)
                      .isBetween(shared + 500, WEIGHT));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNameCannotBringMarkup(Language language) {
    String evil = "<script>alert('田')</script>\"'&";
    all(language, signIn(evil))
        .forEach(
            (name, view) ->
                assertThat(draw(view, language)).as(name).doesNotContain("<script>", "'田'"));
    assertThat(draw(who(language, signIn(evil)), language)).contains("&lt;script&gt;");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPageNeedsAnotherServerOrInlineCode(Language language) {
    all(language, signIn("田*"))
        .forEach(
            (name, view) ->
                assertThat(draw(view, language).replace(SVG, ""))
                    .as(name)
                    .doesNotContain(
                        "http://", "https://", "style=", "onclick", "<script>", "<style"));
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(pages.words(Language.EN).keys()).isEqualTo(pages.words(Language.ZH).keys());
  }

  @Test
  void theHallIsSpokenInTheLanguageOfThePage() {
    PhoneSignIn signIn = signIn("田*");
    assertThat(draw(who(Language.EN, signIn), Language.EN))
        .contains(
            "<title>Are you standing at this kiosk? Guangzhou Government Service Centre"
                + " A03</title>")
        .contains("Today 09:43")
        .contains("2:31 left");
    assertThat(draw(who(Language.ZH, signIn), Language.ZH))
        .contains("<title>是您本人在这台终端前吗？ 广州市政务服务中心 A03 号机</title>");
  }

  @Test
  void deletionIsPromisedOnlyWhereTheFaceServiceDoes() {
    Words words = pages.words(Language.ZH);
    View view =
        new SignInPages(moments, false).consent(words, Language.ZH, signIn("田*"), Optional.empty());
    assertThat(draw(view, Language.ZH)).contains("由身份核验服务比对").doesNotContain("立即删除");
  }

  private String draw(View view, Language language) {
    return pages.render(view.template(), language, view.with("here", "/p/x").values());
  }

  private View who(Language language, PhoneSignIn signIn) {
    return signIns.who(pages.words(language), language, signIn);
  }

  private Map<String, View> all(Language language, PhoneSignIn signIn) {
    Words words = pages.words(language);
    Map<String, View> views = new LinkedHashMap<>();
    views.put("who", signIns.who(words, language, signIn));
    views.put("agree", signIns.agree(words, language, signIn));
    views.put(
        "number",
        signIns.number(words, language, signIn, Optional.of(words.text("number.wrong")), "e"));
    views.put("code", signIns.userCode(words));
    views.put("consent", signIns.consent(words, language, signIn, Optional.empty()));
    views.put("face", signIns.face(words, language, signIn, Optional.empty()));
    views.put("done", signIns.done(words, language, signIn, 20));
    views.put("sure", signIns.sure(words, language, signIn));
    views.put(
        "refused",
        ends.at(
            ends.reference(words, ends.refused(words, signIn.purpose()), "7Q4K"),
            language,
            signIn));
    views.put("twice", ends.numberTwiceWrong(words, signIn.purpose()));
    views.put("expired", ends.expired(words));
    views.put("mismatch", ends.mismatch(words, signIn.purpose(), 2));
    views.put("locked", ends.locked(words));
    views.put("taken", ends.taken(words));
    views.put("cancelled", ends.cancelled(words, signIn.purpose()));
    views.put("other", ends.otherWay(words, signIn.purpose()));
    views.put("gone", ends.gone(words));
    views.put("outside", ends.outside(words));
    views.put("busy", ends.busy(words));
    views.put("failed", ends.failed(words, "7Q4K"));
    views.put("out", ends.signedOut(words));
    String name = Objects.requireNonNull(signIn.maskedName());
    for (HandOverKind kind : HandOverKind.values()) {
      PhoneLink link = PhoneLinks.link(kind, name, NOW);
      views.put("ask " + kind, links.ask(words, link, Optional.empty()));
      views.put("consent " + kind, links.consent(words, link, true, Optional.empty()));
      views.put("face " + kind, links.face(words, link, Optional.empty()));
      views.put(
          "done " + kind,
          links.done(words, new DoneSeal.Done(kind, name, "a", LocalDate.of(9999, 12, 31))));
      views.put("declined " + kind, links.declined(words, kind));
      views.put("other " + kind, links.otherPerson(words, kind));
      for (String code : List.of("link_accepted", "link_declined", "link_expired")) {
        views.put(code + kind, links.ended(words, kind, code).orElseThrow());
      }
    }
    return views;
  }

  private static PhoneSignIn signIn(String name) {
    return signIn(name, SignInPurpose.HALL_LOGIN);
  }

  private static PhoneSignIn signIn(String name, SignInPurpose purpose) {
    return new PhoneSignIn(
        "phone",
        AuthorizationState.SCANNED,
        true,
        "广州市政务服务中心",
        "Guangzhou Government Service Centre",
        "A03",
        "B12",
        purpose,
        name,
        null,
        null,
        "text",
        "a".repeat(64),
        NOW.minusSeconds(29),
        151,
        3,
        NOW,
        null);
  }
}
