package cn.yst.kiosk.app;

import cn.yst.kiosk.api.ProofKey;
import cn.yst.kiosk.api.ServiceAddress;
import cn.yst.kiosk.app.KioskConfig.Refused;
import cn.yst.kiosk.app.KioskConfig.ServiceConfig;
import com.typesafe.config.Config;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The part `service` of the configuration: where the service is, and who this kiosk is there.
final class ServiceKeys {
  private static final String ISSUER = "issuer";
  private static final String CLIENT_ID = "client-id";
  private static final String KEY_FILE = "key-file";
  private static final String PROXY_HOST = "proxy-host";

  private final Config service;

  ServiceKeys(Config service) {
    this.service = service;
  }

  /// The embedded service is where it is, and takes the key it is given.
  ServiceConfig demo() {
    return new ServiceConfig("", service.getString(CLIENT_ID), Optional.empty(), Optional.empty());
  }

  /// @throws Refused for what is missing, an address or a proxy that none can be, a key that cannot
  ///     be read or that others may read
  ServiceConfig production() throws Refused {
    for (String key : new String[] {ISSUER, CLIENT_ID, KEY_FILE}) {
      if (service.getString(key).isBlank()) {
        throw KioskConfig.refused(service, key, "is needed in production");
      }
    }
    String clientId = service.getString(CLIENT_ID);
    Optional<ServiceAddress.Proxy> proxy = proxy();
    String issuer =
        KioskConfig.checked(
            service,
            ISSUER,
            text -> new ServiceAddress(text, clientId, Optional.empty(), proxy).issuer());
    return new ServiceConfig(issuer, clientId, Optional.of(key()), proxy);
  }

  private Optional<ServiceAddress.Proxy> proxy() throws Refused {
    String host = service.getString(PROXY_HOST);
    int port = KioskConfig.port(service, "proxy-port");
    if (host.isBlank()) {
      return Optional.empty();
    }
    if (port == 0) {
      throw KioskConfig.refused(service, PROXY_HOST, "needs a proxy-port");
    }
    return Optional.of(new ServiceAddress.Proxy(host, port));
  }

  private ProofKey key() throws Refused {
    try {
      return DeviceKey.read(
          Path.of(service.getString(KEY_FILE)), service.getString("key-password").toCharArray());
    } catch (IOException e) {
      throw KioskConfig.refused(service, KEY_FILE, String.valueOf(e.getMessage()));
    }
  }
}
