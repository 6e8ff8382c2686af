/// Which room of the house the visitor is in: [Route] values that hold ids and never personal data,
/// and the [Navigator] that keeps their history.
@NullMarked
package cn.yst.kiosk.navigation;

import org.jspecify.annotations.NullMarked;
