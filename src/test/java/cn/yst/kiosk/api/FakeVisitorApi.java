package cn.yst.kiosk.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A person's client for tests: each table of contents is what the test puts in, and calls to any
/// other fail the test.
public final class FakeVisitorApi implements VisitorApi {
  private final Map<Class<?>, Object> tables = new HashMap<>();
  private int revoked;
  private Runnable refused = () -> {};
  private int actions;

  /// Answers the calls of one table.
  public <T> FakeVisitorApi with(Class<T> table, T fake) {
    tables.put(table, fake);
    return this;
  }

  /// How often the session ended.
  public int revoked() {
    return revoked;
  }

  /// The service says to some call that it does not know the token.
  public void refuse() {
    refused.run();
  }

  @Override
  public void whenRefused(Runnable then) {
    refused = then;
  }

  private <T> T of(Class<T> table) {
    Object fake = tables.get(table);
    InvocationHandler unexpected =
        (self, method, args) -> {
          throw new AssertionError("unexpected call of " + method.getName());
        };
    return table.cast(
        fake != null
            ? fake
            : Proxy.newProxyInstance(table.getClassLoader(), new Class<?>[] {table}, unexpected));
  }

  @Override
  public ActionKey newAction() {
    return new ActionKey(new UUID(0, ++actions));
  }

  @Override
  public Optional<String> sessionId() {
    return Optional.of("s");
  }

  @Override
  public Duration ceiling() {
    return Duration.ofMinutes(20);
  }

  @Override
  public SessionApi session() {
    return of(SessionApi.class);
  }

  @Override
  public PersonApi person() {
    return of(PersonApi.class);
  }

  @Override
  public EnterpriseApi enterprises() {
    return of(EnterpriseApi.class);
  }

  @Override
  public CertificationApi certification() {
    return of(CertificationApi.class);
  }

  @Override
  public AgentApi agents() {
    return of(AgentApi.class);
  }

  @Override
  public AssociationApi associations() {
    return of(AssociationApi.class);
  }

  @Override
  public MessageApi messages() {
    return of(MessageApi.class);
  }

  @Override
  public FeedbackApi feedback() {
    return of(FeedbackApi.class);
  }

  @Override
  public MatterApi matters() {
    return of(MatterApi.class);
  }

  @Override
  public void discard() {
    revoke();
  }

  @Override
  public void revoke() {
    revoked++;
  }
}
