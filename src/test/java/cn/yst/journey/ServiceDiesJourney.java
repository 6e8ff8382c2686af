package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.ChildService;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service is killed (SIGKILL) under a visitor's hands and started again on the same files: the
/// visitor is told, and the same sign-in goes on without a key touched twice.
class ServiceDiesJourney {
  private static final DemoPerson PERSON = DemoPeople.LIN_XIAOTONG;
  private static final String TOLD = "网络暂时断开了，正在自动重连。二维码仍然有效，您填写的内容还在。";

  @TempDir private Path folder;
  private ChildService service;
  private Terminal terminal;
  private Glass glass;
  private SignInPages signIn;

  @BeforeEach
  void open() throws IOException {
    service = new ChildService(folder, Hall.KIOSK);
    ProofKey key = ProofKey.fresh();
    service.enrol(Hall.KIOSK, key.publicJwk());
    ServiceAddress address =
        new ServiceAddress(service.origin(), Hall.KIOSK, Optional.of(key), Optional.empty());
    terminal =
        new Terminal((screen, nanos) -> Hall.service(address, screen, nanos), Devices.none());
    glass = terminal.glass().await("刷脸登录");
    signIn = new SignInPages(terminal);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
    service.close();
  }

  @Test
  void whileTheCodeIsShown() throws IOException {
    String code = begin();
    service.kill();
    glass.await(TOLD);
    terminal.picture("04-service-killed");
    assertThat(signIn.checkCode()).isEqualTo(code);
    service.start();
    glass.awaitGone(TOLD);
    assertThat(signIn.checkCode()).isEqualTo(code);
    new PhonePages().approve(signIn.link(), code);
    standsSignedIn();
  }

  @Test
  void whenThePhoneHasAgreedAndTheKioskHasNotHeard() throws IOException {
    String code = begin();
    String link = signIn.link();
    service.cut();
    glass.await(TOLD);
    new PhonePages().approve(link, code);
    service.kill();
    service.start();
    service.mend();
    standsSignedIn();
  }

  @Test
  void whenTheKioskHasCollectedAndTheAnswerIsLost() throws IOException {
    String code = begin();
    // over the bare wire: the next page of a phone would already find the service dead
    FakePhone phone = service.phone();
    phone.claim(signIn.link());
    phone.check(code);
    phone.face();
    glass.await("刷脸通过");
    service.killBeforeTheAnswerTo("/oauth2/token");
    phone.decide("approve");
    glass.await("网络暂时断开了");
    service.start();
    standsSignedIn();
  }

  private String begin() {
    signIn.consent().name(PERSON).strike(PERSON.idNumber()).press("nextButton");
    signIn.link();
    return signIn.checkCode();
  }

  private void standsSignedIn() {
    glass.await("核验通过");
    signIn.enter();
    glass.await("您还没有添加企业");
    assertThat(((Session.Identified) terminal.session()).person().name()).isEqualTo("林**");
    signIn.exit();
    assertThat(glass.words()).noneMatch(word -> word.contains("林"));
  }
}
