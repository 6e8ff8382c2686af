package cn.yst.kiosk.api;

import cn.yst.contract.HandOver;
import cn.yst.contract.Nothing;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/// Requests to the legal representative to certify an account. What each call refuses with stands
/// in [cn.yst.contract].
public interface CertificationApi {
  /// Asks the representative; voids an older request.
  @POST("v1/accounts/{id}/certification-requests")
  HandOver request(
      @Header("Idempotency-Key") ActionKey key, @Path("id") String accountId, @Body Nothing nothing)
      throws ApiException;

  /// The open request of an account, or else its last one.
  @GET("v1/accounts/{id}/certification-request")
  HandOver latest(@Path("id") String accountId) throws ApiException;

  /// Withdraws a request; succeeds also if it has ended already.
  @DELETE("v1/certification-requests/{id}")
  Nothing withdraw(@Path("id") String id) throws ApiException;
}
