package cn.yst.backend;

import cn.yst.backend.web.Ground;
import cn.yst.backend.web.HealthRoutes;
import cn.yst.backend.web.Routes;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Builds every feature of the service with plain constructors, in the order in which their routes
/// are asked.
final class Features {
  private Features() {}

  static List<Routes> of(
      BackendConfig config, Ground ground, Origins origins, BooleanSupplier stopping) {
    return List.of(new HealthRoutes(ground.database(), stopping));
  }
}
