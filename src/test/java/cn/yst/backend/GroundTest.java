package cn.yst.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.Routes;
import cn.yst.contract.Json;
import cn.yst.contract.Problem;
import cn.yst.contract.Required;
import io.helidon.webserver.http.HttpRouting;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every route of the service can rely on.
class GroundTest {
  private final GroundFixture fixture = new GroundFixture();
  private final Counting counting = new Counting(fixture.ground(), fixture.gate());
  private String session = "";

  @BeforeEach
  void serve() {
    fixture.serve(counting);
    session = fixture.signIn("田军", "450100199001011227").sessionId();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void answersWithoutTokenAre401Problems() {
    var answer = fixture.get("nobody", "/v1/counts");
    assertThat(answer.statusCode()).isEqualTo(401);
    Problem problem = Json.read(answer.body(), Problem.class);
    assertThat(problem.code()).isEqualTo("unauthorized");
    assertThat(problem.traceId()).matches("[0-9a-f]{32}");
    assertThat(answer.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
    assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
  }

  @Test
  void unknownPathsAre404Problems() {
    var answer = fixture.get(session, "/v1/nothing");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Json.read(answer.body(), Problem.class).code()).isEqualTo("not_found");
  }

  @Test
  void repeatedKeyHasOneEffectAndTheSameAnswer() {
    String key = UUID.randomUUID().toString();
    var first = fixture.post(session, "/v1/counts", "{\"by\":2}", key);
    var second = fixture.post(session, "/v1/counts", "{\"by\":2}", key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(counting.runs.get()).isOne();
  }

  @Test
  void sameKeyWithAnotherBodyIs422() {
    String key = UUID.randomUUID().toString();
    assertThat(fixture.post(session, "/v1/counts", "{\"by\":2}", key).statusCode()).isEqualTo(201);
    assertThat(fixture.post(session, "/v1/counts", "{\"by\":3}", key).statusCode()).isEqualTo(422);
  }

  @Test
  void bodiesAreStrictlyTypedAndLimited() {
    for (String bad : List.of("", "[]", "{\"by\":\"2\"}", "{}", "{\"by\":2.5}", "{\"by\":2}x")) {
      var answer = fixture.post(session, "/v1/counts", bad);
      assertThat(answer.statusCode()).as(bad).isEqualTo(400);
      assertThat(Json.read(answer.body(), Problem.class).code()).isEqualTo("malformed");
    }
    String large = "{\"by\":2,\"more\":\"" + "x".repeat(70_000) + "\"}";
    assertThat(fixture.post(session, "/v1/counts", large).statusCode()).isEqualTo(413);
    assertThat(fixture.post(session, "/v1/counts", "{\"by\":2,\"more\":1}").statusCode())
        .isEqualTo(201);
  }

  @Test
  void theAuditChainShowsAChangedRow() {
    for (int i = 0; i < 3; i++) {
      fixture.post(session, "/v1/counts", "{\"by\":2}");
    }
    Ground ground = fixture.ground();
    assertThat(ground.audit().firstBroken(ground.database())).isEmpty();
    ground.database().write(tx -> tx.execute("update audit set detail = 'other' where seq = 2"));
    assertThat(ground.audit().firstBroken(ground.database())).hasValue(2);
  }

  @Test
  void theAuditChainShowsALostEnd() {
    fixture.post(session, "/v1/counts", "{\"by\":2}");
    fixture.post(session, "/v1/counts", "{\"by\":2}");
    Ground ground = fixture.ground();
    ground.database().write(tx -> tx.execute("delete from audit where seq = 2"));
    assertThat(ground.audit().firstBroken(ground.database())).hasValue(2);
  }

  record Count(Integer by) {
    Count {
      Required.value(by, "by");
    }
  }

  private static final class Counting implements Routes {
    private final AtomicInteger runs = new AtomicInteger();
    private final Ground ground;
    private final Gate gate;

    private Counting(Ground ground, Gate gate) {
      this.ground = ground;
      this.gate = gate;
    }

    @Override
    public void kiosk(HttpRouting.Builder routing) {
      routing
          .get(
              "/v1/counts", gate.forVisitor((request, visitor) -> Answer.ok(new Count(runs.get()))))
          .post(
              "/v1/counts",
              ground
                  .idempotency()
                  .forVisitor(
                      gate,
                      Count.class,
                      (tx, request, visitor, body) -> {
                        int run = runs.incrementAndGet();
                        ground
                            .audit()
                            .append(tx, new AuditEntry("count", "test", "count", "by" + body.by()));
                        return Answer.of(201, new Count(run + body.by()));
                      }));
    }
  }
}
