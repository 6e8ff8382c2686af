package cn.yst.backend.phone;

import cn.yst.backend.page.Language;
import cn.yst.backend.page.PageCall;
import cn.yst.backend.page.Pages;
import cn.yst.backend.page.Words;
import cn.yst.backend.web.ProblemException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What all phone pages share: how they are drawn, and what a person sees when something fails.
final class PhoneFrame {
  private static final Logger LOG = LoggerFactory.getLogger(PhoneFrame.class);

  private final Pages pages;
  private final EndPages ends;
  private final boolean demo;

  /// @param demo whether pages opened outside WeChat work all the same
  PhoneFrame(Pages pages, EndPages ends, boolean demo) {
    this.pages = pages;
    this.ends = ends;
    this.demo = demo;
  }

  /// Answers one call with pages, also where it fails.
  @FunctionalInterface
  interface Page {
    void answer(PageCall call);
  }

  Handler handler(Page page) {
    return (request, response) -> answer(page, request, response);
  }

  Words words(PageCall call) {
    return pages.words(call.language());
  }

  EndPages ends() {
    return ends;
  }

  void show(PageCall call, View view) {
    show(call, 200, view);
  }

  void show(PageCall call, int status, View view) {
    Language language = call.language();
    View here = view.with("here", call.here());
    call.html(status, pages.render(here.template(), language, here.values()));
  }

  private void answer(Page page, ServerRequest request, ServerResponse response) {
    PageCall call = new PageCall(request, response);
    Words words = words(call);
    if (!demo && !call.insideWeChat()) {
      show(call, ends.outside(words));
      return;
    }
    try {
      page.answer(call);
    } catch (ProblemException e) {
      Duration retryAfter = e.retryAfter();
      if (retryAfter != null) {
        call.retryAfter(retryAfter);
      }
      show(call, e.status(), refused(words, call, e));
    } catch (RuntimeException e) {
      LOG.atError()
          .addKeyValue("trace", call.trace())
          .addKeyValue("fault", e.getClass().getName())
          .log("a phone page failed");
      show(call, 500, ends.failed(words, reference(call)));
    }
  }

  private View refused(Words words, PageCall call, ProblemException e) {
    return switch (e.code()) {
      case "not_found", "ticket_unknown" -> ends.gone(words);
      case "already_claimed" -> ends.taken(words);
      case "ended" -> ends.expired(words);
      case "locked", "too_many_wrong_faces" -> ends.locked(words);
      case "account_suspended", "not_allowed", "already_decided" -> ends.unable(words);
      case "rate_limited" -> ends.busy(words);
      default -> ends.failed(words, reference(call));
    };
  }

  /// Four characters that a hotline may ask for: the first of the trace id in the log.
  static String reference(PageCall call) {
    return call.trace().value().substring(0, 4).toUpperCase(Locale.ROOT);
  }
}
