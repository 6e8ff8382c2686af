/// Figures of speed and size, printed by `mvn -Pbench`; nothing here asserts a time. A figure is a
/// class of [cn.yst.bench.Bench] whose name ends with `Bench`; nothing else is needed.
///
/// `mvn -Pbench -Dbench.only=Start` runs only those whose name contains `Start`;
/// `-Dbench.rounds=20` makes each of them repeat its work so often instead of as often as it likes.
/// What was seen, and on what machine, stands in `src/site/markdown/performance.md`.
@NullMarked
package cn.yst.bench;

import org.jspecify.annotations.NullMarked;
