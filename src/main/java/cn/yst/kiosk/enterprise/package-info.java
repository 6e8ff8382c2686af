/// 我的企业: the list of enterprises, adding one, its accounts, the word of success, and the home of
/// a session that acts for an account.
///
/// Rules: login guide, 法定代表人注册企业账户 (添加企业, 立即添加, 选择办事) and 企业账户认证 (账号信息).
/// What a person may do travels with each resource; nothing here guesses it.
@NullMarked
package cn.yst.kiosk.enterprise;

import org.jspecify.annotations.NullMarked;
