/// 办理业务: what can be done with the account in use, what is locked and how to unlock it, and the
/// receipt of a matter that was started.
///
/// Rule: login guide, 企业账户认证 (部分业务办理需完成企业账户认证); the gate stands before the first form. Which
/// matters there are, and what locks them, comes from the service with each matter.
@NullMarked
package cn.yst.kiosk.matter;

import org.jspecify.annotations.NullMarked;
