package cn.yst.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The answer to a device authorization request (RFC 8628 §3.2) with the members of this service.
/// Another server leaves out the last six.
///
/// @param deviceCode secret, 256 bits; never in a URL or a log
/// @param userCode 8 letters, for a phone that cannot scan
/// @param verificationUri where the user code is typed
/// @param verificationUriComplete what the QR code holds
/// @param expiresIn seconds until the device code is over
/// @param interval seconds between polls; 5 where absent
/// @param handle names the authorization in URLs and logs
/// @param checkCode two digits, shown at the kiosk, typed on the phone
/// @param qrExpiresIn seconds the QR code can be scanned
/// @param serverTime the server's clock
/// @param consentId the stored consent, by which it can be withdrawn before there is a token
public record DeviceAuthorization(
    String deviceCode,
    String userCode,
    String verificationUri,
    @Nullable String verificationUriComplete,
    Integer expiresIn,
    @Nullable Integer interval,
    @Nullable String handle,
    @Nullable String checkCode,
    @Nullable Integer qrExpiresIn,
    @Nullable Instant serverTime,
    @Nullable String consentId) {
  public DeviceAuthorization {
    Required.text(deviceCode, "device_code");
    Required.text(userCode, "user_code");
    Required.text(verificationUri, "verification_uri");
    Required.that(Required.value(expiresIn, "expires_in") > 0, "expires_in");
  }

  /// Says the handle only: the rest is secret.
  @Override
  public String toString() {
    return "DeviceAuthorization[" + handle + "]";
  }
}
