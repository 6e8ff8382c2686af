package cn.yst.backend;

import cn.yst.backend.demo.DemoPerson;
import cn.yst.contract.ActingFor;
import cn.yst.contract.Json;
import cn.yst.contract.Message;
import cn.yst.contract.MessageKind;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Nothing;
import cn.yst.contract.RegistryState;
import java.util.List;

/// The accounts of the demo data by their aliases, and the calls that tests make on them.
public final class StoryAccounts {
  private final DomainFixture fixture;

  public StoryAccounts(DomainFixture fixture) {
    this.fixture = fixture;
  }

  /// Id of the account with this alias.
  public String id(String alias) {
    return one("select id from account where alias = :alias", alias);
  }

  /// Path of the account with this alias.
  public String path(String alias) {
    return "/v1/accounts/" + id(alias);
  }

  /// 选择办事
  public ActingFor enter(String session, String alias) {
    return fixture.post(session, path(alias) + "/enter", new Nothing(), 200, ActingFor.class);
  }

  /// The refusal of a POST without words.
  public String refusal(String session, String alias, String verb) {
    return fixture.refusal(session, path(alias) + "/" + verb, new Nothing());
  }

  /// Kinds of the session's messages, in their order.
  public List<MessageKind> messages(String session) {
    return inbox(session).items().stream().map(Message::kind).toList();
  }

  /// The session's messages.
  public MessagePage inbox(String session) {
    return fixture.get(session, "/v1/messages?size=50", MessagePage.class);
  }

  /// DELETE; its status.
  public int delete(String session, String path) {
    return fixture.ground().send("DELETE", session, path, "").statusCode();
  }

  /// PATCH of a membership; its status.
  public int patch(String session, String membership, Object body) {
    return fixture
        .ground()
        .send("PATCH", session, "/v1/memberships/" + membership, Json.write(body))
        .statusCode();
  }

  /// The registry changes the state of the account's enterprise.
  public void registry(String alias, RegistryState state) {
    String enterprise = one("select enterprise_id from account where alias = :alias", alias);
    fixture
        .ground()
        .ground()
        .database()
        .write(tx -> fixture.desk().enterprises().changeState(tx, enterprise, state));
  }

  /// The registry names another representative for the account's enterprise.
  public void representative(String alias, DemoPerson next) {
    String enterprise = one("select enterprise_id from account where alias = :alias", alias);
    fixture
        .ground()
        .ground()
        .database()
        .write(
            tx -> {
              fixture
                  .desk()
                  .enterprises()
                  .changeRepresentative(tx, enterprise, next.name(), next.idNumber());
              return tx;
            });
  }

  private String one(String sql, String alias) {
    return fixture
        .ground()
        .ground()
        .database()
        .read(tx -> tx.createQuery(sql).bind("alias", alias).mapTo(String.class).one());
  }
}
