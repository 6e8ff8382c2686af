/// What stands open to everybody: the home screen, the guide, the hotlines, the warning before an
/// idle visit ends, and the two screens of a kiosk that cannot work: network lost, out of service.
@NullMarked
package cn.yst.kiosk.home;

import org.jspecify.annotations.NullMarked;
