package cn.yst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseRulesTest {
  @Test
  void placeholder() {
    assertThat(1).isOne();
  }
}
