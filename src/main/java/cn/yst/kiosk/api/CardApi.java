package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.Nothing;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;

/// The sign-in by card that is open at this kiosk: a kiosk has one at most, so none is named.
public interface CardApi {
  /// Sends a code to the phone that is registered for the card's person. The answer is the same
  /// where none is.
  @POST("v1/kiosk/sms-codes")
  SmsSent sendCode(@Header("Idempotency-Key") ActionKey key, @Body Nothing nothing)
      throws ApiException;

  /// Proves the person by the code; refuses with `wrong_sms_code` or `sms_code_expired`. The third
  /// wrong code ends the sign-in.
  @POST("v1/kiosk/sms-checks")
  AuthorizationStatus checkCode(@Header("Idempotency-Key") ActionKey key, @Body SmsCode code)
      throws ApiException;
}
