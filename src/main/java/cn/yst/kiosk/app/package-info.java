/// The composition root: it builds everything, and nobody leans on it.
///
/// [cn.yst.kiosk.app.ScreenHost] shows the route's screen and closes the scope of the one before;
/// [cn.yst.kiosk.app.SessionGuard] turns touches, silence and the end of a session into what the
/// frame shows; [cn.yst.kiosk.app.Lifeline] keeps the line to the service.
@NullMarked
package cn.yst.kiosk.app;

import org.jspecify.annotations.NullMarked;
