package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackCategory;
import cn.yst.contract.FeedbackEntry;
import cn.yst.contract.FeedbackPage;
import cn.yst.contract.FeedbackState;
import cn.yst.contract.Paging;
import cn.yst.contract.PostFeedback;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.FeedbackApi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A person's feedback as a test sets it; notes each call.
final class FakeFeedback implements FeedbackApi {
  static final Instant NOW = Instant.parse("2026-03-18T01:41:00Z");

  final List<String> calls = new ArrayList<>();
  final List<PostFeedback> sent = new ArrayList<>();
  List<FeedbackEntry> entries = story();
  Optional<ApiException> failure = Optional.empty();

  /// As the design draws them.
  static List<FeedbackEntry> story() {
    return List.of(
        entry(
            "f1",
            FeedbackCategory.DEVICE,
            "扫营业执照时扫码窗不亮，试了三次。后来改成手工输入才成功。",
            "2026-03-11T02:05:00Z",
            "谢谢您！A03 号机的扫码窗已经换好。手机里的电子营业执照也可以扫。"),
        new FeedbackEntry(
            "f2",
            FeedbackCategory.SUGGESTION,
            "希望可以在终端上给经办人一次延期到年底。",
            Instant.parse("2026-03-08T07:20:00Z"),
            FeedbackState.IN_PROGRESS,
            null,
            null),
        entry(
            "f3",
            FeedbackCategory.ENTERPRISE,
            "公司改名后，列表里还是旧名字。",
            "2026-02-26T01:31:00Z",
            "登记信息每天更新一次，现在已是新名字。"),
        new FeedbackEntry(
            "f4",
            FeedbackCategory.OTHER,
            "大厅的椅子可以多放几把。",
            Instant.parse("2025-12-03T07:20:00Z"),
            FeedbackState.RECEIVED,
            null,
            null));
  }

  static List<FeedbackEntry> longOnes() {
    return IntStream.range(0, 6)
        .mapToObj(
            i ->
                entry(
                    "l" + i,
                    FeedbackCategory.AGENT,
                    "添加经办人以后二维码过期了，".repeat(i == 0 ? 30 : 3),
                    "2026-03-11T02:05:00Z",
                    "邀请二十四小时内有效，过期以后点“二维码”就能再出一个，不用重新填写。".repeat(2)))
        .toList();
  }

  private static FeedbackEntry entry(
      String id, FeedbackCategory category, String text, String at, String reply) {
    return new FeedbackEntry(
        id,
        category,
        text,
        Instant.parse(at),
        FeedbackState.ANSWERED,
        reply,
        Instant.parse(at).plusSeconds(86_400));
  }

  private void call(String what) throws ApiException {
    calls.add(what);
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public FeedbackEntry send(ActionKey key, PostFeedback feedback) throws ApiException {
    sent.add(feedback);
    call("send " + key.value());
    return new FeedbackEntry(
        "new", feedback.category(), feedback.text(), NOW, FeedbackState.RECEIVED, null, null);
  }

  @Override
  public FeedbackPage history(int page, int size) throws ApiException {
    call("history " + page + " " + size);
    return new FeedbackPage(
        entries.stream().skip((page - 1L) * size).limit(size).toList(),
        new Paging(page, size, entries.size()));
  }
}
