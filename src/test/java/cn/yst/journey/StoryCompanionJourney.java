package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.RequiresTool;
import cn.yst.backend.BackendConfig;
import cn.yst.backend.ReferenceBackend;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The companion in a real browser at the first start: what waits in the story can be answered by
/// whoever it is for.
@RequiresTool({"chromium", "chromedriver"})
class StoryCompanionJourney {
  @TempDir private Path folder;

  @Test
  void everyLinkThatWaitsIsPlayedByWhoeverItIsFor() {
    try (ReferenceBackend backend = ReferenceBackend.start(BackendConfig.demo(folder));
        PhoneBrowser desk = PhoneBrowser.desk("zh-CN")) {
      desk.go("http://127.0.0.1:" + backend.companionPort().orElseThrow() + "/");
      desk.awaitText("邀请经办人").picture("D1-story");
      assertThat(desk.text()).contains("testforapp", "ct90ab12", "李建华", "梁䶮辉");
      // somebody else may not, then whoever each of the three is for
      desk.pressId("pass-1").awaitText("本人不符，没有通过");
      for (String named : new String[] {"pass-0", "pass-7", "pass-6"}) {
        desk.pressId(named).awaitText("通过了，请看终端");
      }
      desk.awaitText("先在终端上点“刷脸登录”").picture("D1-story-done");
    }
    assertThat(folder.resolve("yst.mv.db")).exists();
  }
}
