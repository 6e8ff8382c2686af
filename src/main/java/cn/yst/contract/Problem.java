package cn.yst.contract;

import com.google.gson.annotations.SerializedName;

/// A refusal on the wire, as `application/problem+json` (RFC 9457).
///
/// Clients decide by `code`, never by `title`: the code is stable, lower-case snake case and names
/// no person. The trace id leads staff to the log line.
///
/// @param type URI reference of the kind of problem; `about:blank` where the code says everything
/// @param title English sentence for developers; never shown to visitors
/// @param status HTTP status, 400 to 599
/// @param code stable machine word, for instance `rate_limited`
/// @param traceId 32 hex digits of the W3C trace id
public record Problem(
    String type,
    String title,
    int status,
    String code,
    @SerializedName("trace_id") String traceId) {

  /// The media type of the answer.
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    Required.text(type, "type");
    Required.text(title, "title");
    Required.text(code, "code");
    Required.text(traceId, "trace_id");
    Required.that(status >= 400 && status <= 599, "status");
  }
}
