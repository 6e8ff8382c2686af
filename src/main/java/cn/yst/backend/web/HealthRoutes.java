package cn.yst.backend.web;

import cn.yst.backend.db.Database;
import io.helidon.webserver.http.HttpRouting;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.JdbiException;

/// `/health/live` answers while the process runs; `/health/ready` only while it can do its work.
public final class HealthRoutes implements Routes {
  private static final Answer UP = Answer.ok(Map.of("status", "up"));
  private static final Answer DOWN = Answer.of(503, Map.of("status", "down"));

  private final Database database;
  private final BooleanSupplier stopping;

  /// @param stopping whether the service has begun to stop
  public HealthRoutes(Database database, BooleanSupplier stopping) {
    this.database = database;
    this.stopping = stopping;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing.get("/health/live", (request, response) -> Problems.send(response, UP));
    routing.get(
        "/health/ready", (request, response) -> Problems.send(response, ready() ? UP : DOWN));
  }

  @Override
  public void phone(HttpRouting.Builder routing) {
    kiosk(routing);
  }

  private boolean ready() {
    if (stopping.getAsBoolean()) {
      return false;
    }
    try {
      return database.read(tx -> tx.createQuery("select 1").mapTo(Integer.class).one()) == 1;
    } catch (JdbiException e) {
      return false;
    }
  }
}
