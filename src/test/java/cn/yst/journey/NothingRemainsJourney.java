package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of a visitor remains in the kiosk: not on its screen, in its memory, in its log, in a
/// file or in the clipboard. The hunter first has to find what was planted for it.
class NothingRemainsJourney {
  /// A name that no list holds, one character of it two UTF-16 units long, and a number with X.
  private static final Canary CANARY = new Canary("马垚𠅤", "44010619870314007X");

  @Test
  void afterTwoIdleWipesFromTheIdPadAndOneAfterTheSignIn(@TempDir Path folder) throws Exception {
    Path own = Files.createDirectory(folder.resolve("kiosk"));
    try (Hall hall = Hall.open();
        KioskProcess kiosk = new KioskProcess(hall, own)) {
      kiosk.order("await 刷脸登录");
      plant(kiosk, CANARY.name() + CANARY.number());
      assertThat(CANARY.in(kiosk.heap("planted")))
          .as("the hunter finds what is there")
          .anyMatch(f -> f.contains("name in"))
          .anyMatch(f -> f.contains("number in"));
      kiosk.order("uproot");

      for (int visit = 1; visit <= 2; visit++) {
        type(kiosk);
        fallSilent(kiosk, 61);
      }
      hunt(kiosk, "after-two-wipes");

      type(kiosk);
      kiosk.order("press nextButton").order("await 请用微信扫码刷脸");
      String link = kiosk.ask("scan");
      new PhonePages().approve(link, kiosk.ask("read codeLabel"));
      kiosk.order("await 我的企业");
      fallSilent(kiosk, 91);
      hunt(kiosk, "after-the-sign-in");
    }
  }

  /// Nobody touches the kiosk until it warns, nor until the warning is over.
  private static void fallSilent(KioskProcess kiosk, int seconds) throws IOException {
    kiosk.order("silence " + seconds).order("await 您还在吗");
    kiosk.order("silence 31").order("await 刷脸登录");
  }

  /// From the home screen to a number that is typed in full.
  private static void type(KioskProcess kiosk) throws IOException {
    for (String thing : List.of("signInButton", "agreeBox", "faceRow", "continueButton")) {
      kiosk.order("press " + thing);
    }
    kiosk.order("compose ma 马").order("compose yao 垚");
    kiosk.order("press rareKey").order("press codeKey");
    for (char digit : "20164".toCharArray()) {
      kiosk.order("strike " + digit);
    }
    kiosk.order("compose  𠅤");
    kiosk.order("press nextButton").order("await 请输入身份证号码");
    for (char digit : CANARY.number().toCharArray()) {
      kiosk.order("strike " + digit);
    }
  }

  private static void plant(KioskProcess kiosk, String what) throws IOException {
    kiosk.order(
        what.codePoints()
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" ", "plant ", "")));
  }

  private static void hunt(KioskProcess kiosk, String when) throws Exception {
    List<String> found = new ArrayList<>();
    String seen = kiosk.ask("words") + kiosk.ask("clipboard");
    CANARY.in(seen).forEach(f -> found.add("on the screen or in the clipboard: " + f));
    CANARY.in(kiosk.said()).forEach(f -> found.add("in the log: " + f));
    found.addAll(CANARY.below(kiosk.folder()));
    // Until the next frames the toolkit holds what it drew last.
    kiosk.order("draw");
    found.addAll(CANARY.in(kiosk.heap(when)));
    assertThat(found).as(when).isEmpty();
  }
}
