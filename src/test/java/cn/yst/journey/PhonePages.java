package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.page.PageVisitor;
import java.util.Map;

/// The pages of a sign-in (P1 to P5) on a phone that has scanned the kiosk's code, without scripts.
/// Every verb presses what that page offers; a page that does not offer it fails the journey.
final class PhonePages {
  private final PageVisitor phone = new PageVisitor();

  /// Opens what the code says.
  PhonePages open(String link) {
    phone.open(link);
    return this;
  }

  /// P1: it is me who stands at that kiosk.
  PhonePages claim(String link) {
    open(link).titled("是您本人在这台终端前吗？");
    return press("是我，继续");
  }

  /// P2: the two digits of the kiosk's screen.
  PhonePages check(String code) {
    phone.press("下一步", Map.of("check_code", code));
    return this;
  }

  /// P3: the notice ticked, and on to the face.
  PhonePages consent() {
    phone.press("同意，开始刷脸", Map.of("consent", "yes"));
    return titled("模拟刷脸");
  }

  /// From the link to a face that passes; the last question is open.
  PhonePages verify(String link, String code) {
    return claim(link).check(code).consent().press("模拟通过");
  }

  /// The whole way, to P4: done.
  void approve(String link, String code) {
    verify(link, code).press("同意").titled("核验完成");
  }

  /// Presses the button that says this.
  PhonePages press(String word) {
    phone.press(word);
    return this;
  }

  /// The page is the one with this heading.
  PhonePages titled(String heading) {
    assertThat(phone.title()).isEqualTo(heading);
    return this;
  }
}
