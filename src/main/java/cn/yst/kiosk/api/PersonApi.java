package cn.yst.kiosk.api;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverPage;
import cn.yst.contract.Me;
import cn.yst.contract.OwnData;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// The person who is signed in. What each call refuses with stands in [cn.yst.contract].
public interface PersonApi {
  /// The person, masked.
  @GET("v1/me")
  Me me() throws ApiException;

  /// The person's own data, unmasked; only while 按住显示 is held.
  @GET("v1/me/own-data")
  OwnData ownData() throws ApiException;

  /// A page of what the person handed to phones: invitations, requests, associations.
  @GET("v1/hand-overs")
  HandOverPage handOvers(@Query("page") int page, @Query("size") int size) throws ApiException;

  /// One of them.
  @GET("v1/hand-overs/{id}")
  HandOver handOver(@Path("id") String id) throws ApiException;
}
