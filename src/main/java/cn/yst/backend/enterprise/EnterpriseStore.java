package cn.yst.backend.enterprise;

import cn.yst.backend.audit.Audit;
import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Rows;
import cn.yst.backend.person.PersonStore;
import cn.yst.contract.RegistryState;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The register of enterprises in SQL.
public final class EnterpriseStore {
  private static final String COLUMNS =
      "select id, credit_code, name, state, industry, representative from enterprise ";
  private static final RowMapper<Enterprise> ENTERPRISE = Rows.of(Enterprise.class);

  private final Vault vault;
  private final PersonStore persons;
  private final Audit audit;

  public EnterpriseStore(Vault vault, PersonStore persons, Audit audit) {
    this.vault = vault;
    this.persons = persons;
    this.audit = audit;
  }

  /// The entry with exactly this code whose name is the given one, however it is written; empty if
  /// either does not fit.
  public Optional<Enterprise> match(Handle tx, String name, String creditCode) {
    return tx.createQuery(COLUMNS + "where credit_code = :code and name_key = :key")
        .bind("code", creditCode)
        .bind("key", EnterpriseName.key(name))
        .map(ENTERPRISE)
        .findOne();
  }

  /// The entry with this id.
  public Enterprise load(Handle tx, String id) {
    return tx.createQuery(COLUMNS + "where id = :id").bind("id", id).map(ENTERPRISE).one();
  }

  /// The registered representative with this key.
  public Representative representative(Handle tx, byte[] key) {
    Row row =
        tx.createQuery(
                "select id_hmac, name_sealed, id_sealed from representative where identity_key ="
                    + " :key")
            .bind("key", key)
            .map(Rows.of(Row.class))
            .one();
    return new Representative(
        key,
        row.idHmac,
        vault.open(context(key, "name"), row.nameSealed),
        vault.open(context(key, "id-number"), row.idSealed));
  }

  /// Opens a representative's name that a query read along with other things.
  public String openName(byte[] key, byte[] sealed) {
    return vault.open(context(key, "name"), sealed);
  }

  /// Whether the register holds nothing yet.
  public boolean isEmpty(Handle tx) {
    return tx.createQuery("select 1 from enterprise limit 1")
        .mapTo(int.class)
        .findFirst()
        .isEmpty();
  }

  /// Takes entries into an empty register, many at a time.
  public void load(Handle tx, List<RegistryEntry> entries) {
    var representatives =
        tx.prepareBatch(
            """
            insert into representative (identity_key, id_hmac, name_sealed, id_sealed)
            values (:key, :hmac, :name, :number) on conflict do nothing
            """);
    var enterprises =
        tx.prepareBatch(
            """
            insert into enterprise (id, credit_code, name, name_key, state, industry, representative)
            values (:id, :code, :name, :nameKey, :state, :industry, :representative)
            """);
    Set<String> seen = new HashSet<>();
    for (RegistryEntry entry : entries) {
      byte[] key = persons.identityKey(entry.representativeName(), entry.representativeNumber());
      if (seen.add(entry.representativeNumber() + entry.representativeName())) {
        representatives
            .bind("key", key)
            .bind("hmac", persons.idHmac(entry.representativeNumber()))
            .bind("name", vault.seal(context(key, "name"), entry.representativeName()))
            .bind("number", vault.seal(context(key, "id-number"), entry.representativeNumber()))
            .add();
      }
      enterprises
          .bind("id", idOf(entry))
          .bind("code", entry.creditCode().value())
          .bind("name", entry.name())
          .bind("nameKey", EnterpriseName.key(entry.name()))
          .bind("state", entry.state())
          .bind("industry", entry.industry())
          .bind("representative", key)
          .add();
    }
    representatives.execute();
    enterprises.execute();
  }

  /// The registry changed an enterprise's state. Accounts follow at once: what they may do is
  /// reckoned from the register, never copied from it.
  ///
  /// @return whether it was another state before
  public boolean changeState(Handle tx, String id, RegistryState state) {
    boolean changed =
        tx.createUpdate("update enterprise set state = :state where id = :id and state <> :state")
                .bind("state", state)
                .bind("id", id)
                .execute()
            == 1;
    if (changed) {
      audit(tx, "enterprise.state_changed", id, state.name().toLowerCase(Locale.ROOT));
    }
    return changed;
  }

  /// The registry named another legal representative.
  public void changeRepresentative(Handle tx, String id, String name, String idNumber) {
    byte[] key = persons.identityKey(name, idNumber);
    tx.createUpdate(
            """
            insert into representative (identity_key, id_hmac, name_sealed, id_sealed)
            values (:key, :hmac, :name, :number) on conflict do nothing
            """)
        .bind("key", key)
        .bind("hmac", persons.idHmac(idNumber))
        .bind("name", vault.seal(context(key, "name"), name))
        .bind("number", vault.seal(context(key, "id-number"), idNumber))
        .execute();
    tx.createUpdate("update enterprise set representative = :key where id = :id")
        .bind("key", key)
        .bind("id", id)
        .execute();
    audit(tx, "enterprise.representative_changed", id, "");
  }

  private void audit(Handle tx, String kind, String id, String detail) {
    audit.append(tx, new AuditEntry(kind, "register", id, detail));
  }

  private static String idOf(RegistryEntry entry) {
    byte[] name = ("enterprise/" + entry.creditCode().value()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  private static String context(byte[] key, String column) {
    return "representative/" + Base64.getEncoder().encodeToString(key) + "/" + column;
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Row(byte[] idHmac, byte[] nameSealed, byte[] idSealed) {}
}
