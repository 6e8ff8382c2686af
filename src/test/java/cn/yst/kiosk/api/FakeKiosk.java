package cn.yst.kiosk.api;

import cn.yst.contract.BusinessCodeCheck;
import cn.yst.contract.CounterSlip;
import cn.yst.contract.FeedbackReceipt;
import cn.yst.contract.Heartbeat;
import cn.yst.contract.KioskReport;
import cn.yst.contract.Nothing;
import cn.yst.contract.PostFeedback;
import cn.yst.contract.Rating;
import cn.yst.contract.StaffCall;
import cn.yst.contract.VerifyBusinessCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the kiosk sends in its own name, noted; calls that no test expects fail it.
public final class FakeKiosk implements KioskApi {
  public static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");

  public final List<PostFeedback> feedback = new ArrayList<>();
  public final List<Rating> ratings = new ArrayList<>();
  public final List<String> withdrawn = new ArrayList<>();
  public final List<ActionKey> keys = new ArrayList<>();
  public Optional<ApiException> failure = Optional.empty();

  private void call(ActionKey key) throws ApiException {
    keys.add(key);
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public FeedbackReceipt feedback(ActionKey key, PostFeedback text) throws ApiException {
    feedback.add(text);
    call(key);
    return new FeedbackReceipt(NOW);
  }

  @Override
  public Nothing rate(ActionKey key, Rating rating) throws ApiException {
    ratings.add(rating);
    call(key);
    return new Nothing();
  }

  @Override
  public Heartbeat boot(Nothing nothing) {
    throw unexpected();
  }

  @Override
  public Heartbeat heartbeat(KioskReport report) {
    throw unexpected();
  }

  @Override
  public Nothing callStaff(ActionKey key, StaffCall call) {
    throw unexpected();
  }

  @Override
  public CounterSlip counterSlip(ActionKey key, Nothing nothing) {
    throw unexpected();
  }

  @Override
  public Nothing withdrawConsent(ActionKey key, String id, Nothing nothing) throws ApiException {
    withdrawn.add(id);
    call(key);
    return nothing;
  }

  @Override
  public BusinessCodeCheck verify(ActionKey key, VerifyBusinessCode code) {
    throw unexpected();
  }

  private static AssertionError unexpected() {
    return new AssertionError("unexpected call");
  }
}
