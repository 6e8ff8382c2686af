/// Measures the Chinese input beside the open engines that are installed, on the same lines in one
/// run: accuracy, processor time per key, memory and load. Nothing here ships.
///
/// Run it by `mvn test-compile exec:exec@bench-input`.
@NullMarked
package cn.yst.kiosk.input.bench;

import org.jspecify.annotations.NullMarked;
