/// 粤商码: the business code of an account, hidden until it is asked for and for half a minute only.
///
/// Rule: login guide, 粤商码 on the enterprise's card; on a screen that a whole hall can see it is
/// hidden until pressed, shown for 30 seconds at most, and never printed, logged or kept. Every
/// press fetches a new token, so none is older than its minute.
@NullMarked
package cn.yst.kiosk.businesscode;

import org.jspecify.annotations.NullMarked;
