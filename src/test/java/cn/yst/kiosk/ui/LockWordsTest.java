package cn.yst.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AccountRole;
import cn.yst.contract.Lock;
import cn.yst.contract.LockReason;
import cn.yst.contract.UnlockWay;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LockWordsTest {
  static Stream<Lock> locks() {
    return Arrays.stream(LockReason.values())
        .flatMap(
            reason ->
                Arrays.stream(UnlockWay.values())
                    .flatMap(
                        way ->
                            Stream.of(
                                new Lock(reason, AccountRole.REPRESENTATIVE, "田*", way, 2),
                                new Lock(reason, null, null, way, 0))));
  }

  @ParameterizedTest
  @MethodSource("locks")
  void everyLockSaysWhyWhoAndTheShortestWay(Lock lock) {
    for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      LockWords words = LockWords.of(lock, Messages.of(language));
      assertThat(Stream.of(words.why(), words.who(), words.way(), words.go()))
          .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{"));
    }
  }

  @Test
  void theApplicantHearsWhomToAskAndHowLongItTakes() {
    LockWords words =
        LockWords.of(
            new Lock(
                LockReason.UNCERTIFIED,
                AccountRole.REPRESENTATIVE,
                "田*",
                UnlockWay.REQUEST_CERTIFICATION,
                2),
            Messages.chinese());
    assertThat(words)
        .isEqualTo(
            new LockWords(
                "这个账号还没认证，所以暂时不能办",
                "谁能解锁：法定代表人 田*，只要本人刷脸一次",
                "最快的办法：点“去认证”，请田* 扫码刷脸，约 2 分钟",
                "去认证"));
  }

  @Test
  void minutesThatNobodyKnowsAreNotSaid() {
    Lock lock =
        new Lock(
            LockReason.AUTHORITY_ENDED,
            AccountRole.REPRESENTATIVE,
            "田*",
            UnlockWay.ASK_REPRESENTATIVE_TO_RENEW,
            0);
    assertThat(LockWords.of(lock, Messages.chinese()).way()).isEqualTo("最快的办法：续期请找法定代表人田*");
  }
}
