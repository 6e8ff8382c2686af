/// Sharing a certified account (login guide, 经办人关联他人的企业账户): asking for it, and the
/// decision of the account's applicant.
///
/// Whoever asks is a stranger to the account and sees it masked; refusal and silence look alike to
/// them. Whoever decides signs what was shown: the service's digest of it goes back with the
/// decision.
@NullMarked
package cn.yst.kiosk.association;

import org.jspecify.annotations.NullMarked;
