/// Sharing a certified account with the consent of its applicant (login guide,
/// 经办人关联他人的企业账户). Refusal and silence look alike to whoever asked.
@NullMarked
package cn.yst.backend.association;

import org.jspecify.annotations.NullMarked;
