package cn.yst.backend.web;

import cn.yst.contract.Json;

/// What a handler answers: a status and a JSON body, or no body.
///
/// @param status HTTP status
/// @param json the body, or empty for none
/// @param problem whether the body is a problem document (RFC 9457)
public record Answer(int status, String json, boolean problem) {

  /// 200 with a contract record as body.
  public static Answer ok(Object body) {
    return of(200, body);
  }

  /// Any status with a contract record as body.
  public static Answer of(int status, Object body) {
    return new Answer(status, Json.write(body), false);
  }

  /// 204.
  public static Answer none() {
    return new Answer(204, "", false);
  }

  /// A refusal whose transaction is kept, for instance a wrong code that was counted.
  public static Answer refused(int status, String code, String title, TraceId trace) {
    return new Answer(status, Json.write(Problems.problem(status, code, title, trace)), true);
  }
}
