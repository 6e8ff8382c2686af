package cn.yst.kiosk.api;

import cn.yst.contract.AccountPage;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.Nothing;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// Enterprises and their accounts. What each call refuses with stands in [cn.yst.contract].
public interface EnterpriseApi {
  /// A page of the person's enterprises.
  @GET("v1/enterprises")
  EnterprisePage enterprises(@Query("page") int page, @Query("size") int size) throws ApiException;

  /// Adds an enterprise and registers an account for it, or finds the one there is.
  @POST("v1/enterprises")
  AddedEnterprise add(@Header("Idempotency-Key") ActionKey key, @Body AddEnterprise enterprise)
      throws ApiException;

  /// One enterprise.
  @GET("v1/enterprises/{id}")
  EnterpriseHead enterprise(@Path("id") String id) throws ApiException;

  /// A page of the person's accounts at an enterprise.
  @GET("v1/enterprises/{id}/accounts")
  AccountPage accounts(@Path("id") String id, @Query("page") int page, @Query("size") int size)
      throws ApiException;

  /// An account as it stands now, without entering it.
  @GET("v1/accounts/{id}")
  ActingFor account(@Path("id") String id) throws ApiException;

  /// 选择办事: the session acts for this account from now on.
  @POST("v1/accounts/{id}/enter")
  ActingFor enter(
      @Header("Idempotency-Key") ActionKey key, @Path("id") String id, @Body Nothing nothing)
      throws ApiException;

  /// An agent leaves an account.
  @POST("v1/accounts/{id}/leave")
  Nothing leave(
      @Header("Idempotency-Key") ActionKey key, @Path("id") String id, @Body Nothing nothing)
      throws ApiException;
}
