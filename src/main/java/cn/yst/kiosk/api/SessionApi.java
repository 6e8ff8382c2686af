package cn.yst.kiosk.api;

import cn.yst.contract.SessionLimits;
import cn.yst.contract.Touch;
import retrofit2.http.Body;
import retrofit2.http.POST;

/// The session of the person who is signed in.
public interface SessionApi {
  /// Tells the service that the visitor is still active; moves the idle limit, never the ceiling.
  @Repeatable
  @POST("v1/sessions/current/touch")
  SessionLimits touch(@Body Touch touch) throws ApiException;
}
