package cn.yst.kiosk.api;

import cn.yst.contract.EnrolledKiosk;
import cn.yst.contract.Enrolment;
import retrofit2.http.Body;
import retrofit2.http.POST;

/// How a kiosk becomes known. Nobody speaks for it yet: the administrator's code is the proof.
interface EnrolmentApi {
  @POST("v1/enrolments")
  EnrolledKiosk enrol(@Body Enrolment enrolment) throws ApiException;
}
