package cn.yst.kiosk.device.samv;

import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.simulator.SamvFault;
import cn.yst.kiosk.device.simulator.SimulatedCard;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/// Cards come and go, cables too, anything breaks in any order: a card is read exactly when one
/// lies there unread and nothing is broken, what is read is what is on it, and no attempt lasts
/// longer than agreed.
class SamvReaderPropertyTest {
  @Property(tries = 150)
  void theReaderTellsTheTruthAllItsLife(@ForAll("lives") ActionChain<SamvReaderLife> life) {
    life.run();
  }

  @Provide
  Arbitrary<ActionChain<SamvReaderLife>> lives() {
    return ActionChain.startWith(SamvReaderLife::new)
        .withAction(4, any(cards(), "lay", SamvReaderLife::lay))
        .withAction(2, one("take", SamvReaderLife::take))
        .withAction(2, any(Arbitraries.of(SamvFault.values()), "fail", SamvReaderLife::fail))
        .withAction(2, one("mend", life -> life.fail(SamvFault.NONE)))
        .withAction(1, one("unplug", life -> life.plug(false)))
        .withAction(2, one("plug in", life -> life.plug(true)))
        .withAction(1, one("check", SamvReaderLife::check))
        .withAction(5, one("read", SamvReaderLife::read))
        .withMaxTransformations(24);
  }

  private static Arbitrary<SimulatedCard> cards() {
    Arbitrary<String> names =
        Arbitraries.of("田军", "王䶮", "阿依·古丽", "王\uE863", "一二三四五六七八九十甲乙丙丁戊", "\uD840\uDD64");
    return names.flatMap(
        name ->
            Arbitraries.of(CardKind.values())
                .map(
                    kind ->
                        new SimulatedCard(
                            kind,
                            name,
                            "11010519491231002X".substring(kind == CardKind.FOREIGN_2017 ? 3 : 0),
                            "20300101")));
  }

  private interface Step {
    void on(SamvReaderLife life) throws InterruptedException;
  }

  private interface StepWith<T> {
    void on(SamvReaderLife life, T value) throws InterruptedException;
  }

  private static Action<SamvReaderLife> one(String name, Step step) {
    return Action.just(mutating(name, step));
  }

  private static <T> Action<SamvReaderLife> any(
      Arbitrary<T> values, String name, StepWith<T> step) {
    Action.Independent<SamvReaderLife> action =
        () -> values.map(v -> mutating(name + " " + v, life -> step.on(life, v)));
    return action;
  }

  private static Transformer<SamvReaderLife> mutating(String name, Step step) {
    return Transformer.mutate(
        name,
        life -> {
          try {
            step.on(life);
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        });
  }
}
