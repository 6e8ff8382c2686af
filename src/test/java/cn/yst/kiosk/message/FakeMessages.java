package cn.yst.kiosk.message;

import cn.yst.contract.Message;
import cn.yst.contract.MessageCounts;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.contract.Problem;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.MessageApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The service's inbox as a test sets it; notes each call.
final class FakeMessages implements MessageApi {
  private static final String TRACE = "7f3a2c00000000000000000000000000";

  final List<String> calls = new ArrayList<>();
  List<Message> inbox = new ArrayList<>(Fixtures.inbox());
  Optional<ApiException> failure = Optional.empty();

  static ApiException unreachable() {
    return new ApiException.Unreachable(TRACE);
  }

  static ApiException rejected(int status, String code) {
    return new ApiException.Rejected(
        new Problem("about:blank", "refused", status, code, TRACE), Optional.empty());
  }

  private void call(String what) throws ApiException {
    calls.add(what);
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public MessagePage messages(MessageFilter filter, int page, int size) throws ApiException {
    call("messages " + filter + " " + page + " " + size);
    List<Message> all =
        inbox.stream()
            .filter(
                m ->
                    switch (filter) {
                      case ALL -> true;
                      case UNREAD -> m.unread();
                      case TO_DECIDE -> m.toDecide();
                    })
            .toList();
    int last = Math.max(1, (all.size() + size - 1) / size);
    int at = Math.min(page, last);
    return new MessagePage(
        all.subList((at - 1) * size, Math.min(all.size(), at * size)),
        new Paging(at, size, all.size()),
        counted());
  }

  @Override
  public MessageCounts counts() throws ApiException {
    call("counts");
    return counted();
  }

  private MessageCounts counted() {
    return new MessageCounts(
        inbox.size(),
        (int) inbox.stream().filter(Message::unread).count(),
        (int) inbox.stream().filter(Message::toDecide).count());
  }

  @Override
  public Message message(String id) throws ApiException {
    call("message " + id);
    return inbox.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public MessageCounts read(ActionKey key, String id, Nothing nothing) throws ApiException {
    call("read " + id);
    return counted();
  }
}
