package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.Nothing;
import cn.yst.contract.Ticket;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.Url;

/// A device authorization as the kiosk that began it may look after it. The address comes from the
/// server's metadata.
interface AuthorizationApi {
  /// Where it stands: answered when its version is above `after`, or after `wait` seconds.
  @GET
  AuthorizationStatus status(
      @Url String address, @Query("wait") int wait, @Query("after") long after) throws ApiException;

  /// A new ticket for the QR code.
  @POST
  Ticket rotate(
      @Url String address, @Header("Idempotency-Key") ActionKey key, @Body Nothing nothing)
      throws ApiException;

  /// Gives it up; succeeds in every end state.
  @DELETE
  Nothing cancel(@Url String address) throws ApiException;
}
