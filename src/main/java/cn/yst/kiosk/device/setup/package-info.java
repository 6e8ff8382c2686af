/// Builds the devices that the configuration names.
@NullMarked
package cn.yst.kiosk.device.setup;

import org.jspecify.annotations.NullMarked;
