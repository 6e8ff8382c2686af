package cn.yst.kiosk.api;

import cn.yst.contract.Message;
import cn.yst.contract.MessageCounts;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Nothing;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// The inbox. What each call refuses with stands in [cn.yst.contract].
public interface MessageApi {
  /// A page of messages.
  @GET("v1/messages")
  MessagePage messages(
      @Query("filter") MessageFilter filter, @Query("page") int page, @Query("size") int size)
      throws ApiException;

  /// How many are unread and how many wait for a decision.
  @GET("v1/messages/counts")
  MessageCounts counts() throws ApiException;

  /// One message.
  @GET("v1/messages/{id}")
  Message message(@Path("id") String id) throws ApiException;

  /// Marks a message as read.
  @POST("v1/messages/{id}/read")
  MessageCounts read(
      @Header("Idempotency-Key") ActionKey key, @Path("id") String id, @Body Nothing nothing)
      throws ApiException;
}
