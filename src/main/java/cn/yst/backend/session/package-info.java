/// Sessions of visitors at a kiosk: one live session per kiosk, with an idle limit, a ceiling and
/// the heartbeat rule.
@NullMarked
package cn.yst.backend.session;

import org.jspecify.annotations.NullMarked;
