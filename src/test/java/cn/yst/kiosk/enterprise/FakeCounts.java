package cn.yst.kiosk.enterprise;

import cn.yst.contract.Message;
import cn.yst.contract.MessageCounts;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.MessageApi;
import java.util.Optional;

/// An inbox of which only the counts are asked for here.
final class FakeCounts implements MessageApi {
  int unread;
  Optional<ApiException> failure = Optional.empty();

  @Override
  public MessageCounts counts() throws ApiException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    return new MessageCounts(unread, unread, 0);
  }

  @Override
  public MessagePage messages(MessageFilter filter, int page, int size) {
    throw new AssertionError("not asked for here");
  }

  @Override
  public Message message(String id) {
    throw new AssertionError("not asked for here");
  }

  @Override
  public MessageCounts read(ActionKey key, String id, Nothing nothing) {
    throw new AssertionError("not asked for here");
  }
}
