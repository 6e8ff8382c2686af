package cn.yst.kiosk.api;

import cn.yst.contract.FeedbackEntry;
import cn.yst.contract.FeedbackPage;
import cn.yst.contract.PostFeedback;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;

/// Feedback of the person who is signed in. What each call refuses with stands in
/// [cn.yst.contract].
public interface FeedbackApi {
  /// Sends feedback.
  @POST("v1/feedback")
  FeedbackEntry send(@Header("Idempotency-Key") ActionKey key, @Body PostFeedback feedback)
      throws ApiException;

  /// A page of the person's feedback and its replies.
  @GET("v1/feedback")
  FeedbackPage history(@Query("page") int page, @Query("size") int size) throws ApiException;
}
