/// Who stands before the screen: one sealed [Session] value, the secrets of the visit, and the
/// timers that end it. Ending a visit wipes first and tells the service second.
@NullMarked
package cn.yst.kiosk.session;

import org.jspecify.annotations.NullMarked;
