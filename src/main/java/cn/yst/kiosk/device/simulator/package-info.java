/// Devices made of software, for demonstrations and tests. They speak the real protocols byte by
/// byte, so the drivers in front of them are the ones that run in a hall.
@NullMarked
package cn.yst.kiosk.device.simulator;

import org.jspecify.annotations.NullMarked;
