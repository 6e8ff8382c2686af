package cn.yst.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.StateTable;
import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.MembershipState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may do what with an account: role and end of authority across, state of the account down.
/// The expected answers are the permission matrix of the login guide's rules, in letters.
class PermissionsTest {
  private static final Map<Character, AccountAction> LETTERS =
      Map.of(
          'E', AccountAction.ENTER,
          'C', AccountAction.CERTIFY_IN_PERSON,
          'R', AccountAction.REQUEST_CERTIFICATION,
          'S', AccountAction.SHOW_CERTIFICATION_REQUEST,
          'V', AccountAction.VIEW_AGENTS,
          'G', AccountAction.MANAGE_AGENTS,
          'D', AccountAction.DECIDE_ASSOCIATION,
          'B', AccountAction.SHOW_BUSINESS_CODE,
          'M', AccountAction.VIEW_MATTERS,
          'L', AccountAction.LEAVE);

  /// `-` is nothing at all.
  private static final String ALLOWED =
      """
      state               | applicant | representative | rep. and applicant | agent | ended applicant | ended agent | revoked | left
      uncertified         | E R V B M | E C V B M      | E C V B M          | E V B M L | -           | -           | -       | -
      request open        | E R S V B M | E C V B M    | E C V B M          | E V B M L | -           | -           | -       | -
      certified           | E V D B M | E V G B M      | E V G D B M        | E V B M L | -           | -           | -       | -
      not live            | -         | -              | -                  | L     | -               | -           | -       | -
      not live, certified | -         | -              | -                  | L     | -               | -           | -       | -
      other representative | R        | C              | C                  | L     | -               | -           | -       | -
      other, request open | R S       | C              | C                  | L     | -               | -           | -       | -
      """;

  /// Entering, managing agents, and what needs a certified account: why locked, who unlocks it, and
  /// the way. `open` is not locked; `/` stands between the three.
  private static final String LOCKS =
      """
      state               | applicant | representative | agent | ended agent | revoked
      uncertified         | open / UNCERTIFIED REPRESENTATIVE REQUEST_CERTIFICATION / UNCERTIFIED REPRESENTATIVE REQUEST_CERTIFICATION \
      | open / UNCERTIFIED REPRESENTATIVE CERTIFY_IN_PERSON / UNCERTIFIED REPRESENTATIVE CERTIFY_IN_PERSON \
      | open / UNCERTIFIED REPRESENTATIVE ASK_REPRESENTATIVE_TO_CERTIFY / UNCERTIFIED REPRESENTATIVE ASK_REPRESENTATIVE_TO_CERTIFY \
      | ENDED | REVOKED
      request open        | open / CERTIFICATION_PENDING REPRESENTATIVE SHOW_CERTIFICATION_REQUEST / CERTIFICATION_PENDING REPRESENTATIVE SHOW_CERTIFICATION_REQUEST \
      | open / CERTIFICATION_PENDING REPRESENTATIVE CERTIFY_IN_PERSON / CERTIFICATION_PENDING REPRESENTATIVE CERTIFY_IN_PERSON \
      | open / CERTIFICATION_PENDING REPRESENTATIVE ASK_REPRESENTATIVE_TO_CERTIFY / CERTIFICATION_PENDING REPRESENTATIVE ASK_REPRESENTATIVE_TO_CERTIFY \
      | ENDED | REVOKED
      certified           | open / REPRESENTATIVE_ONLY REPRESENTATIVE ASK_REPRESENTATIVE / open \
      | open / open / open \
      | open / REPRESENTATIVE_ONLY REPRESENTATIVE ASK_REPRESENTATIVE / open \
      | ENDED | REVOKED
      not live            | DEAD | DEAD | DEAD | ENDED | REVOKED
      not live, certified | DEAD | DEAD | DEAD | ENDED | REVOKED
      other representative | CHANGED REQUEST_CERTIFICATION | CHANGED CERTIFY_IN_PERSON | CHANGED ASK_REPRESENTATIVE_TO_CERTIFY | ENDED | REVOKED
      other, request open | CHANGED SHOW_CERTIFICATION_REQUEST | CHANGED CERTIFY_IN_PERSON | CHANGED ASK_REPRESENTATIVE_TO_CERTIFY | ENDED | REVOKED
      """;

  @TestFactory
  Stream<DynamicTest> everyoneMayDoExactlyThis() {
    return StateTable.of(ALLOWED)
        .tests(
            (state, who, expected) ->
                assertThat(Permissions.allowed(position(who, state))).isEqualTo(letters(expected)));
  }

  @TestFactory
  Stream<DynamicTest> everyLockSaysWhyAndWhoUnlocksIt() {
    return StateTable.of(LOCKS)
        .tests(
            (state, who, expected) -> {
              Position position = position(who, state);
              Map<AccountAction, Permissions.Locked> locked = Permissions.locked(position);
              assertThat(
                      String.join(
                          " / ",
                          word(Optional.ofNullable(locked.get(AccountAction.ENTER))),
                          word(Optional.ofNullable(locked.get(AccountAction.MANAGE_AGENTS))),
                          word(Permissions.certifiedGate(position))))
                  .isEqualTo(spelt(expected));
            });
  }

  /// All that could be, also what cannot be reached today.
  @Test
  void noPositionWhateverBreaksTheFloor() {
    List<Position> all = everyPosition();
    assertThat(all).hasSize(3 * 2 * 4 * 16);
    for (Position position : all) {
      Set<AccountAction> allowed = Permissions.allowed(position);
      Set<AccountAction> locked = Permissions.locked(position).keySet();
      assertThat(Collections.disjoint(allowed, locked))
          .as("both allowed and locked: %s", position)
          .isTrue();
      if (!position.active()) {
        assertThat(allowed).as("ended, but may: %s", position).isEmpty();
      }
      if (position.state() != AccountState.CERTIFIED) {
        assertThat(allowed)
            .as("not certified: %s", position)
            .doesNotContain(AccountAction.MANAGE_AGENTS, AccountAction.DECIDE_ASSOCIATION);
      }
      if (position.role() != AccountRole.REPRESENTATIVE) {
        assertThat(allowed)
            .as("not the representative: %s", position)
            .doesNotContain(AccountAction.MANAGE_AGENTS, AccountAction.CERTIFY_IN_PERSON);
      }
      if (!position.standing().enterpriseLive()) {
        assertThat(allowed).as("not live: %s", position).isSubsetOf(AccountAction.LEAVE);
      }
      assertThat(Permissions.whole(position).isEmpty())
          .as("entering and its lock: %s", position)
          .isEqualTo(allowed.contains(AccountAction.ENTER));
      assertThat(allowed.contains(AccountAction.MANAGE_AGENTS))
          .as("managing or a reason: %s", position)
          .isNotEqualTo(locked.contains(AccountAction.MANAGE_AGENTS));
    }
  }

  private static Position position(String who, String state) {
    Standing standing =
        switch (state) {
          case "uncertified" -> new Standing(true, false, false, false);
          case "request open" -> new Standing(true, false, false, true);
          case "certified" -> new Standing(true, true, true, false);
          case "not live" -> new Standing(false, false, false, false);
          case "not live, certified" -> new Standing(false, true, true, false);
          case "other representative" -> new Standing(true, true, false, false);
          case "other, request open" -> new Standing(true, true, false, true);
          default -> throw new IllegalArgumentException(state);
        };
    return switch (who) {
      case "applicant" -> of(AccountRole.APPLICANT, true, MembershipState.ACTIVE, standing);
      case "representative" ->
          of(AccountRole.REPRESENTATIVE, false, MembershipState.ACTIVE, standing);
      case "rep. and applicant" ->
          of(AccountRole.REPRESENTATIVE, true, MembershipState.ACTIVE, standing);
      case "agent" -> of(AccountRole.AGENT, false, MembershipState.ACTIVE, standing);
      case "ended applicant" -> of(AccountRole.APPLICANT, false, MembershipState.EXPIRED, standing);
      case "ended agent" -> of(AccountRole.AGENT, false, MembershipState.EXPIRED, standing);
      case "revoked" -> of(AccountRole.AGENT, false, MembershipState.REVOKED, standing);
      case "left" -> of(AccountRole.AGENT, false, MembershipState.LEFT, standing);
      default -> throw new IllegalArgumentException(who);
    };
  }

  private static Position of(
      AccountRole role, boolean applicant, MembershipState membership, Standing standing) {
    return new Position(role, applicant, membership, standing);
  }

  private static List<Position> everyPosition() {
    List<Position> all = new ArrayList<>();
    for (int bits = 0; bits < 16; bits++) {
      Standing standing =
          new Standing((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0);
      for (AccountRole role : AccountRole.values()) {
        for (MembershipState membership : MembershipState.values()) {
          all.add(of(role, false, membership, standing));
          all.add(of(role, true, membership, standing));
        }
      }
    }
    return all;
  }

  private static Set<AccountAction> letters(String expected) {
    return expected.equals("-")
        ? EnumSet.noneOf(AccountAction.class)
        : expected
            .replace(" ", "")
            .chars()
            .mapToObj(letter -> LETTERS.get((char) letter))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountAction.class)));
  }

  /// The short words of the table: what locks everything locks each of the three.
  private static String spelt(String expected) {
    return switch (expected) {
      case "ENDED" -> three("AUTHORITY_ENDED REPRESENTATIVE ASK_REPRESENTATIVE_TO_RENEW");
      case "REVOKED" -> three("AUTHORITY_ENDED REPRESENTATIVE ASK_REPRESENTATIVE");
      case "DEAD" -> three("ENTERPRISE_NOT_LIVE nobody COUNTER");
      default ->
          expected.startsWith("CHANGED ")
              ? three("REPRESENTATIVE_CHANGED REPRESENTATIVE " + expected.substring(8))
              : expected;
    };
  }

  private static String three(String lock) {
    return lock + " / " + lock + " / " + lock;
  }

  private static String word(Optional<Permissions.Locked> lock) {
    return lock.map(
            l ->
                l.reason() + " " + (l.unlocker() == null ? "nobody" : l.unlocker()) + " " + l.way())
        .orElse("open");
  }
}
