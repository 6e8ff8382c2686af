package cn.yst.backend.account;

import cn.yst.backend.enterprise.Enterprise;
import cn.yst.backend.period.Days;
import cn.yst.backend.person.Person;
import cn.yst.contract.AccountRole;
import cn.yst.contract.MembershipState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// An account with its enterprise, and the stored authority of one person on it, if there is one.
///
/// @param certifiedBy identity key of the representative who certified it; null if nobody has
/// @param requestOpen whether a certification request is pending in time
/// @param applicantName sealed
/// @param representativeName sealed
@SuppressWarnings("ArrayRecordComponent")
public record AccountRow(
    String id,
    String alias,
    String applicantId,
    Instant createdAt,
    byte @Nullable [] certifiedBy,
    boolean requestOpen,
    byte[] applicantName,
    byte[] representativeName,
    @Nested("e") Enterprise enterprise,
    @Nullable AccountRole memberRole,
    @Nullable MembershipState memberState,
    @Nullable LocalDate joined,
    @Nullable LocalDate until) {

  /// How the account stands.
  public Standing standing() {
    byte[] by = certifiedBy;
    return new Standing(
        enterprise.live(),
        by != null,
        by != null && Arrays.equals(by, enterprise.representative()),
        requestOpen);
  }

  /// Whether this is the enterprise's registered representative, by name and ID number.
  public boolean isRepresentative(Person person) {
    return Arrays.equals(enterprise.representative(), person.identityKey());
  }

  /// Where the person stands, whose authority the row carries.
  public Position position(Person person, LocalDate today) {
    boolean representative = isRepresentative(person);
    MembershipState stored = stored(today);
    boolean applicant = memberRole == AccountRole.APPLICANT && stored == MembershipState.ACTIVE;
    AccountRole role = memberRole == null ? AccountRole.AGENT : memberRole;
    return new Position(
        representative ? AccountRole.REPRESENTATIVE : role,
        applicant,
        representative ? MembershipState.ACTIVE : stored,
        standing());
  }

  /// The last day of the person's authority. A representative's follows from the register and has
  /// no end, unless an own application that still holds says otherwise.
  public LocalDate lastDay(Person person, LocalDate today) {
    LocalDate day = until;
    boolean own = day != null && stored(today) == MembershipState.ACTIVE;
    return day == null || (isRepresentative(person) && !own) ? Days.NO_END : day;
  }

  /// The day on which the person joined; for a representative the day the account was made.
  public LocalDate joinedOn() {
    LocalDate day = joined;
    return day == null ? Days.of(createdAt) : day;
  }

  private MembershipState stored(LocalDate today) {
    MembershipState state = memberState;
    LocalDate day = until;
    if (state == null || day == null) {
      return MembershipState.LEFT;
    }
    return state == MembershipState.ACTIVE && Days.ended(day, today)
        ? MembershipState.EXPIRED
        : state;
  }
}
