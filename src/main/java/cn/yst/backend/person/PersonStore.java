package cn.yst.backend.person;

import static java.text.Normalizer.Form.NFC;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Rows;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds and keeps persons. A person is known by the keyed digest of the ID number; name and number
/// are sealed in the context of the row.
public final class PersonStore {
  private static final String ID_NUMBER = "id-number";

  private final Vault vault;
  private final Clock clock;

  public PersonStore(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /// The keyed digest by which an ID number is looked up and counted, everywhere in the service.
  public byte[] idHmac(String idNumber) {
    return vault.index(ID_NUMBER, idNumber);
  }

  /// The keyed digest of name and ID number together, by which the register's representatives are
  /// recognised: the same name with another number, or another name, is somebody else.
  public byte[] identityKey(String name, String idNumber) {
    return vault.index("identity", compared(name) + "\n" + idNumber);
  }

  /// Whether two spellings are one name: compared as NFC copies in capitals, kept as they came.
  public static boolean sameName(String one, String other) {
    return compared(one).equals(compared(other));
  }

  private static String compared(String name) {
    return Normalizer.normalize(name, NFC).toUpperCase(Locale.ROOT);
  }

  /// The person with this ID number; made on the first sight. A proved name replaces the one known
  /// before.
  ///
  /// @param name as it was entered and face-checked
  /// @param idNumber half-width, upper-case X
  /// @return the person's id
  public String identify(Handle tx, String name, String idNumber) {
    byte[] hmac = idHmac(idNumber);
    Optional<String> known = find(tx, hmac);
    known.ifPresent(
        id ->
            tx.createUpdate("update person set name_sealed = :name where id = :id")
                .bind("name", vault.seal(nameOf(id), name))
                .bind("id", id)
                .execute());
    return known.orElseGet(() -> create(tx, name, idNumber, hmac));
  }

  /// The id of the person with this ID number, if there is one.
  public Optional<String> find(Handle tx, byte[] idHmac) {
    return tx.createQuery("select id from person where id_hmac = :hmac")
        .bind("hmac", idHmac)
        .mapTo(String.class)
        .findOne();
  }

  /// The person with this id.
  public Person load(Handle tx, String id) {
    Row row =
        tx.createQuery(
                "select id, id_hmac, name_sealed, id_sealed, phone_sealed from person where id ="
                    + " :id")
            .bind("id", id)
            .map(Rows.of(Row.class))
            .one();
    String name = vault.open(nameOf(id), row.nameSealed);
    String number = vault.open(numberOf(id), row.idSealed);
    byte[] phone = row.phoneSealed;
    return new Person(
        id,
        name,
        number,
        phone == null ? null : vault.open(phoneOf(id), phone),
        row.idHmac,
        identityKey(name, number));
  }

  /// The person with this id, whose row no other transaction changes until this one ends: calls
  /// that count what a person did today run one after the other.
  public Person lock(Handle tx, String id) {
    tx.createQuery("select id from person where id = :id for update")
        .bind("id", id)
        .mapTo(String.class)
        .one();
    return load(tx, id);
  }

  /// Keeps the number of the phone by which the person accepted.
  public void learnPhone(Handle tx, String id, String phone) {
    tx.createUpdate("update person set phone_sealed = :phone where id = :id")
        .bind("phone", vault.seal(phoneOf(id), phone))
        .bind("id", id)
        .execute();
  }

  /// Opens a name that a query read along with other things.
  ///
  /// @param id of the person
  public String openName(String id, byte[] sealed) {
    return vault.open(nameOf(id), sealed);
  }

  /// The person's name.
  public String name(Handle tx, String id) {
    return vault.open(nameOf(id), sealed(tx, id, "name_sealed"));
  }

  /// The person's ID number.
  public String idNumber(Handle tx, String id) {
    return vault.open(numberOf(id), sealed(tx, id, "id_sealed"));
  }

  private String create(Handle tx, String name, String idNumber, byte[] hmac) {
    String id = UUID.randomUUID().toString();
    tx.createUpdate(
            """
            insert into person (id, id_hmac, name_sealed, id_sealed, created_at)
            values (:id, :hmac, :name, :number, :at) on conflict do nothing
            """)
        .bind("id", id)
        .bind("hmac", hmac)
        .bind("name", vault.seal(nameOf(id), name))
        .bind("number", vault.seal(numberOf(id), idNumber))
        .bind("at", clock.instant())
        .execute();
    return find(tx, hmac).orElseThrow();
  }

  private static byte[] sealed(Handle tx, String id, String column) {
    return tx.createQuery("select <column> from person where id = :id")
        .define("column", column)
        .bind("id", id)
        .mapTo(byte[].class)
        .one();
  }

  private static String nameOf(String id) {
    return "person/" + id + "/name";
  }

  private static String numberOf(String id) {
    return "person/" + id + "/id-number";
  }

  private static String phoneOf(String id) {
    return "person/" + id + "/phone";
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      String id,
      byte[] idHmac,
      byte[] nameSealed,
      byte[] idSealed,
      byte @Nullable [] phoneSealed) {}
}
