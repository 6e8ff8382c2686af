package cn.yst.kiosk.login;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.login.CardCheckState.Checking;
import cn.yst.kiosk.login.CardCheckState.Coding;
import cn.yst.kiosk.login.CardCheckState.Confirmed;
import cn.yst.kiosk.login.CardCheckState.End;
import cn.yst.kiosk.login.CardCheckState.Laying;
import cn.yst.kiosk.login.CardCheckState.Over;
import cn.yst.kiosk.login.CardCheckState.Read;
import cn.yst.kiosk.login.CardCheckState.Sending;
import cn.yst.kiosk.login.CardCheckState.Trouble;
import cn.yst.kiosk.login.CardCheckState.Unreachable;

/// What the service's refusals make of [CardCheckState]. Pure.
final class CardRefusals {
  private static final String RATE_LIMITED = "rate_limited";

  private CardRefusals() {}

  /// The sign-in cannot go on.
  static CardCheckState ended(ApiException refusal) {
    return switch (refusal) {
      case ApiException.Rejected rejected ->
          switch (rejected.code()) {
            case RATE_LIMITED, "slow_down" -> new Over(End.TOO_MANY);
            case "sms_unavailable" -> new Over(End.NO_MESSAGES);
            case "not_found", "wrong_order" -> new Over(End.EXPIRED);
            default -> new Unreachable(refusal.trouble().code());
          };
      case ApiException.Unreachable _,
          ApiException.Unauthorized _,
          ApiException.Failed _,
          ApiException.Malformed _ ->
          new Unreachable(refusal.trouble().code());
    };
  }

  /// No code was sent. One that was sent before still holds.
  static CardCheckState notSent(CardCheckState state, ApiException refusal) {
    return switch (state) {
      case Sending _ -> ended(refusal);
      case Coding now ->
          switch (refusal) {
            case ApiException.Unreachable _ -> now.with(Trouble.LINE);
            case ApiException.Rejected rejected when rejected.code().equals(RATE_LIMITED) ->
                now.withoutSends();
            case ApiException.Rejected _,
                ApiException.Unauthorized _,
                ApiException.Failed _,
                ApiException.Malformed _ ->
                ended(refusal);
          };
      case Laying _, Read _, Checking _, Confirmed _, Over _, Unreachable _ -> state;
    };
  }

  /// A typed code did not sign anybody in.
  static CardCheckState notChecked(CardCheckState state, ApiException refusal) {
    return switch (state) {
      case Checking(Coding before) ->
          switch (refusal) {
            case ApiException.Unreachable _ -> before.with(Trouble.LINE);
            case ApiException.Rejected rejected ->
                switch (rejected.code()) {
                  case "wrong_sms_code" -> before.with(Trouble.WRONG);
                  case "sms_code_expired" -> before.with(Trouble.LATE);
                  default -> ended(refusal);
                };
            case ApiException.Unauthorized _, ApiException.Failed _, ApiException.Malformed _ ->
                ended(refusal);
          };
      case Laying _, Read _, Sending _, Coding _, Confirmed _, Over _, Unreachable _ -> state;
    };
  }
}
