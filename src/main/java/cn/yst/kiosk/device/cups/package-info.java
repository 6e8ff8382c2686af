/// Slip printers behind CUPS, for models that speak no ESC/POS. Slower to answer and poorer in
/// reasons than the direct way.
///
/// The slip goes to `lp` through a pipe, so it is never a file of ours; the job is purged with
/// `cancel -x` when it is printed, when it is stuck, and when the session ends. The queue should
/// keep no history: `PreserveJobFiles No`, `PreserveJobHistory No`.
///
/// Source: CUPS, lp(1), lpstat(1), cancel(1).
@NullMarked
package cn.yst.kiosk.device.cups;

import org.jspecify.annotations.NullMarked;
