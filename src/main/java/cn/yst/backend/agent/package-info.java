/// Agents of an account: invited by the legal representative, authorised by their own face check,
/// for a period (login guide, 添加经办人).
@NullMarked
package cn.yst.backend.agent;

import org.jspecify.annotations.NullMarked;
