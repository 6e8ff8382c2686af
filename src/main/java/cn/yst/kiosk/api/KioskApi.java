package cn.yst.kiosk.api;

import cn.yst.contract.BusinessCodeCheck;
import cn.yst.contract.CounterSlip;
import cn.yst.contract.FeedbackReceipt;
import cn.yst.contract.Heartbeat;
import cn.yst.contract.KioskReport;
import cn.yst.contract.Nothing;
import cn.yst.contract.PostFeedback;
import cn.yst.contract.Rating;
import cn.yst.contract.StaffCall;
import cn.yst.contract.VerifyBusinessCode;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/// What the kiosk does in its own name, with its own token. Nobody needs to be signed in.
public interface KioskApi {
  /// Ends every session and authorization of this kiosk; called before visitors may begin.
  @Repeatable
  @POST("v1/kiosk/boot")
  Heartbeat boot(@Body Nothing nothing) throws ApiException;

  /// Says that the kiosk lives and how its devices are; hears whether its session still does.
  @Repeatable
  @POST("v1/kiosk/heartbeat")
  Heartbeat heartbeat(@Body KioskReport report) throws ApiException;

  /// 请人帮忙.
  @POST("v1/kiosk/staff-calls")
  Nothing callStaff(@Header("Idempotency-Key") ActionKey key, @Body StaffCall call)
      throws ApiException;

  /// A number for the staffed counter.
  @POST("v1/kiosk/counter-slips")
  CounterSlip counterSlip(@Header("Idempotency-Key") ActionKey key, @Body Nothing nothing)
      throws ApiException;

  /// Takes back the consent that a visitor gave.
  @POST("v1/kiosk/consents/{id}/withdraw")
  Nothing withdrawConsent(
      @Header("Idempotency-Key") ActionKey key, @Path("id") String id, @Body Nothing nothing)
      throws ApiException;

  /// Feedback from somebody who is not signed in.
  @POST("v1/kiosk/feedback")
  FeedbackReceipt feedback(@Header("Idempotency-Key") ActionKey key, @Body PostFeedback feedback)
      throws ApiException;

  /// A rating after a visit.
  @POST("v1/kiosk/ratings")
  Nothing rate(@Header("Idempotency-Key") ActionKey key, @Body Rating rating) throws ApiException;

  /// Whether a presented business code is good.
  @POST("v1/business-codes/verify")
  BusinessCodeCheck verify(@Header("Idempotency-Key") ActionKey key, @Body VerifyBusinessCode code)
      throws ApiException;
}
