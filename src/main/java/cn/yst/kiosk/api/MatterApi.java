package cn.yst.kiosk.api;

import cn.yst.contract.BusinessCode;
import cn.yst.contract.MatterFilter;
import cn.yst.contract.MatterPage;
import cn.yst.contract.Nothing;
import cn.yst.contract.StartedMatter;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// What an account can do: business matters, and the business code. What each call refuses with
/// stands in [cn.yst.contract].
public interface MatterApi {
  /// A page of matters, each with what locks it.
  @GET("v1/accounts/{id}/matters")
  MatterPage matters(
      @Path("id") String accountId,
      @Query("filter") MatterFilter filter,
      @Query("page") int page,
      @Query("size") int size)
      throws ApiException;

  /// Begins a matter.
  @POST("v1/accounts/{id}/matters/{matter}/start")
  StartedMatter start(
      @Header("Idempotency-Key") ActionKey key,
      @Path("id") String accountId,
      @Path("matter") String matter,
      @Body Nothing nothing)
      throws ApiException;

  /// A fresh 粤商码, good for about a minute.
  @POST("v1/accounts/{id}/business-codes")
  BusinessCode businessCode(
      @Header("Idempotency-Key") ActionKey key, @Path("id") String accountId, @Body Nothing nothing)
      throws ApiException;
}
