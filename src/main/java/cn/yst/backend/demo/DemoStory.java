package cn.yst.backend.demo;

import static java.util.Objects.requireNonNull;

import cn.yst.backend.account.Desk;
import cn.yst.backend.period.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The accounts and people of the login guide, with end dates that count from today.
final class DemoStory {
  private final Handle tx;
  private final Map<DemoPerson, String> people;
  private final LocalDate today;

  DemoStory(Desk desk, Handle tx, Map<DemoPerson, String> people) {
    this.tx = tx;
    this.people = people;
    this.today = desk.today();
  }

  void tell() {
    String testforapp =
        account("testforapp", "数字广东网络建设有限公司", DemoPeople.TIAN_JUN, LocalDate.of(2020, 6, 11), true);
    applicant(testforapp, DemoPeople.TIAN_JUN, LocalDate.of(2020, 6, 11), today.plusYears(1));
    agent(testforapp, DemoPeople.HUANG_LIYAN, LocalDate.of(2020, 1, 2), today.plusDays(364));
    agent(testforapp, DemoPeople.OUYANG_MINYI, today.minusDays(200), Days.NO_END);
    agent(testforapp, DemoPeople.AYI_GULI, today.minusDays(170), today.plusDays(12));
    agent(testforapp, DemoPeople.CHEN_MO, today.minusDays(442), today.minusDays(77));

    String second =
        account(
            "8e7d8fb0", "数字广东网络建设有限公司", DemoPeople.HUANG_LIYAN, LocalDate.of(2019, 10, 14), false);
    applicant(second, DemoPeople.HUANG_LIYAN, LocalDate.of(2019, 10, 14), Days.NO_END);

    String cotton =
        account("3b71c02e", "广州云山木棉文化有限公司", DemoPeople.TIAN_JUN, today.minusDays(300), true);
    applicant(cotton, DemoPeople.TIAN_JUN, today.minusDays(300), Days.NO_END);

    String lion =
        account("ct90ab12", "佛山市醒狮智能装备制造有限公司", DemoPeople.TIAN_JUN, today.minusDays(8), false);
    applicant(lion, DemoPeople.TIAN_JUN, today.minusDays(8), Days.NO_END);
  }

  /// Accounts of others that the representative of the guide is, or was, an agent of: a list of
  /// more than one page, with an authority in it that has ended.
  void tellOfOthers() {
    String bay =
        account(
            "5f20d9c4",
            "深圳市前海粤港澳大湾区跨境电子商务供应链综合服务股份有限公司",
            DemoPeople.OUYANG_MINYI,
            today.minusDays(150),
            true);
    applicant(bay, DemoPeople.OUYANG_MINYI, today.minusDays(150), Days.NO_END);
    agent(
        bay,
        DemoPeople.TIAN_JUN,
        DemoPeople.OUYANG_MINYI,
        today.minusDays(120),
        today.plusDays(200));
    String pottery =
        account("a91e4c07", "潮州市阿依古丽陶瓷(个体工商户)", DemoPeople.AYI_GULI, today.minusDays(420), true);
    applicant(pottery, DemoPeople.AYI_GULI, today.minusDays(420), Days.NO_END);
    agent(
        pottery,
        DemoPeople.TIAN_JUN,
        DemoPeople.AYI_GULI,
        today.minusDays(400),
        today.minusDays(35));
  }

  /// @param certified whether today's representative has certified it
  private String account(
      String alias, String enterprise, DemoPerson applicant, LocalDate made, boolean certified) {
    String id = UUID.randomUUID().toString();
    tx.createUpdate(
            """
            insert into account (id, enterprise_id, alias, applicant_id, created_at, certified_at,
              certified_by)
            select :id, e.id, :alias, :applicant, :made, case when :certified then cast(:made as
              timestamp with time zone) end, case when :certified then e.representative end
            from enterprise e where e.name = :enterprise
            """)
        .bind("id", id)
        .bind("alias", alias)
        .bind("applicant", id(applicant))
        .bind("made", at(made))
        .bind("certified", certified)
        .bind("enterprise", enterprise)
        .execute();
    return id;
  }

  private void applicant(String account, DemoPerson person, LocalDate joined, LocalDate until) {
    member(account, person, null, joined, until);
  }

  private void agent(String account, DemoPerson person, LocalDate joined, LocalDate until) {
    agent(account, person, DemoPeople.TIAN_JUN, joined, until);
  }

  private void agent(
      String account, DemoPerson person, DemoPerson inviter, LocalDate joined, LocalDate until) {
    member(account, person, inviter, joined, until);
  }

  /// @param inviter who gave the authority; null for the applicant
  private void member(
      String account,
      DemoPerson person,
      @Nullable DemoPerson inviter,
      LocalDate joined,
      LocalDate until) {
    tx.createUpdate(
            """
            insert into membership (id, account_id, person_id, role, state, source, joined, until,
              granted_by, changed_at)
            values (:id, :account, :person, :role, 'ACTIVE', :source, :joined, :until,
              :grantedBy, :changed)
            """)
        .bind("id", UUID.randomUUID().toString())
        .bind("account", account)
        .bind("person", id(person))
        .bind("role", inviter == null ? "APPLICANT" : "AGENT")
        .bind("source", inviter == null ? "APPLICATION" : "INVITATION")
        .bind("joined", joined)
        .bind("until", until)
        .bind("grantedBy", inviter == null ? null : id(inviter))
        .bind("changed", at(joined))
        .execute();
  }

  private String id(DemoPerson person) {
    return requireNonNull(people.get(person));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(Days.ZONE).toInstant();
  }
}
