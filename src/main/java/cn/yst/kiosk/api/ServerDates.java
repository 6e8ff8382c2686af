package cn.yst.kiosk.api;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Hears the service's time from the `Date` of each answer.
record ServerDates(ServerClock clock) implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    String date = answer.header("Date");
    if (date != null) {
      try {
        clock.hear(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      } catch (DateTimeException e) {
        // A date that cannot be read says nothing about the time.
      }
    }
    return answer;
  }
}
