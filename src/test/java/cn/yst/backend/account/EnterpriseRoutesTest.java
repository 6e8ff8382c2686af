package cn.yst.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.DomainFixture;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoRegistry;
import cn.yst.backend.enterprise.RegistryEntry;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.RegistryState;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Adding enterprises and seeing the own list.
class EnterpriseRoutesTest {
  private static final String GUIDE = DemoRegistry.GUIDE.value();
  private final DomainFixture fixture = new DomainFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theRepresentativeInPersonIsCertifiedAtOnce() {
    String session = fixture.signIn(DemoPeople.LIANG_YANHUI);
    AddedEnterprise added = add(session, "广州䶮㛃𠅤生物科技(集团)有限公司", codeOf("广州䶮㛃𠅤生物科技（集团）有限公司"));
    assertThat(added.existing()).isFalse();
    assertThat(added.account().state()).isEqualTo(AccountState.CERTIFIED);
    assertThat(added.account().role()).isEqualTo(AccountRole.REPRESENTATIVE);
    assertThat(added.account().alias()).matches("[0-9a-f]{8}");
  }

  @Test
  void anybodyElseIsNot() {
    AddedEnterprise added = add(fixture.signIn(DemoPeople.LIN_XIAOTONG), "数字广东网络建设有限公司", GUIDE);
    assertThat(added.account().state()).isEqualTo(AccountState.UNCERTIFIED);
    assertThat(added.account().role()).isEqualTo(AccountRole.APPLICANT);
    assertThat(added.account().applicant()).isEqualTo("林**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20120302", "20080303"})
  void whoeverIsNotOfAgeAddsNone(String birth) {
    assertThat(refusal(born(birth), "数字广东网络建设有限公司", GUIDE)).isEqualTo("422 underage");
  }

  @Test
  void onTheEighteenthBirthdayOneMay() {
    assertThat(add(born("20080302"), "数字广东网络建设有限公司", GUIDE).existing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"数字广东 网络建设有限公司", "\u3000数字广东网络建设有限公司\u3000"})
  void spacesInTheNameChangeNothing(String name) {
    String session = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    assertThat(add(session, name, GUIDE).enterprise().name()).isEqualTo("数字广东网络建设有限公司");
  }

  @Test
  void aNamesakeOfTheRepresentativeIsNot() {
    String session = fixture.ground().signIn("田军", "11010519491231002X").sessionId();
    assertThat(add(session, "数字广东网络建设有限公司", GUIDE).account().state())
        .isEqualTo(AccountState.UNCERTIFIED);
  }

  @Test
  void addingTwiceOpensTheAccountThereIs() {
    String session = fixture.signIn(DemoPeople.HUANG_LIYAN);
    AddedEnterprise again =
        fixture.post(
            session,
            "/v1/enterprises",
            new AddEnterprise("数字广东网络建设有限公司", GUIDE),
            200,
            AddedEnterprise.class);
    assertThat(again.existing()).isTrue();
    assertThat(again.account().alias()).isEqualTo("8e7d8fb0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"数字广东网络建设公司", "数字广东网络建设有限公司2", "田军"})
  void aNameThatIsNotTheEntrysIsRefusedWithOneSentence(String name) {
    String session = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    assertThat(refusal(session, name, GUIDE)).isEqualTo("422 enterprise_no_match");
    assertThat(refusal(session, name, "91440000MA4X777A88")).isEqualTo("422 enterprise_no_match");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LIVE")
  void anEnterpriseThatIsNotLiveIsRefusedWithItsState(RegistryState state) {
    RegistryEntry entry =
        DemoRegistry.entries().stream().filter(e -> e.state() == state).findFirst().orElseThrow();
    assertThat(
            refusal(
                fixture.signIn(DemoPeople.LIN_XIAOTONG), entry.name(), entry.creditCode().value()))
        .isEqualTo("422 enterprise_" + state.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void tenEnterprisesADayAreEnough() {
    String session = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    List<RegistryEntry> live =
        DemoRegistry.entries().stream()
            .filter(e -> e.state() == RegistryState.LIVE)
            .limit(11)
            .toList();
    live.subList(0, 10).forEach(e -> add(session, e.name(), e.creditCode().value()));
    RegistryEntry last = live.get(10);
    assertThat(refusal(session, last.name(), last.creditCode().value()))
        .isEqualTo("429 enterprises_per_day");
    fixture.ground().clock().advance(Duration.ofDays(1));
    add(session, last.name(), last.creditCode().value());
  }

  @Test
  void twoKiosksAtOnceMakeOneAccount() throws Exception {
    String one = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    String two = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          threads.invokeAll(
              List.<Callable<Integer>>of(
                  () -> post(one).statusCode(), () -> post(two).statusCode()));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(200, 201);
    }
    assertThat(fixture.get(one, "/v1/enterprises", EnterprisePage.class).paging().total()).isOne();
  }

  @Test
  void theListShowsWhatTheGuideShows() {
    EnterprisePage page =
        fixture.get(
            fixture.signIn(DemoPeople.TIAN_JUN), "/v1/enterprises?size=2", EnterprisePage.class);
    assertThat(page.paging().total()).isEqualTo(3);
    assertThat(page.paging().pages()).isEqualTo(2);
    assertThat(page.items()).hasSize(2);
    var guide = page.items().getFirst();
    assertThat(guide.enterprise().creditCode()).isEqualTo(GUIDE);
    assertThat(guide.accounts()).isEqualTo(2);
    assertThat(guide.uncertified()).isOne();
    assertThat(guide.enterable()).isEqualTo(2);
    assertThat(guide.alias()).isEqualTo("testforapp");
    assertThat(page.items().get(1).alias()).isEqualTo("3b71c02e");
  }

  @Test
  void theListIsEmptyAtFirstAndPagedStrictly() {
    String session = fixture.signIn(DemoPeople.LIN_XIAOTONG);
    assertThat(fixture.get(session, "/v1/enterprises", EnterprisePage.class).items()).isEmpty();
    for (String query : List.of("page=0", "size=51", "size=0", "page=x", "page=-1")) {
      assertThat(DomainFixture.refusal(fixture.ground().get(session, "/v1/enterprises?" + query)))
          .isEqualTo("400 malformed");
    }
  }

  private java.net.http.HttpResponse<String> post(String session) {
    return fixture
        .ground()
        .post(
            session,
            "/v1/enterprises",
            cn.yst.contract.Json.write(new AddEnterprise("数字广东网络建设有限公司", GUIDE)));
  }

  private AddedEnterprise add(String session, String name, String code) {
    return fixture.post(
        session, "/v1/enterprises", new AddEnterprise(name, code), 201, AddedEnterprise.class);
  }

  private String refusal(String session, String name, String code) {
    return fixture.refusal(session, "/v1/enterprises", new AddEnterprise(name, code));
  }

  private String born(String birth) {
    return fixture.ground().signIn("孙小小", "440106" + birth + "0010").sessionId();
  }

  private static String codeOf(String name) {
    return DemoRegistry.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow()
        .creditCode()
        .value();
  }
}
