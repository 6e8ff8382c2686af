/// 意见反馈: writing feedback, one's own feedback with the replies, and the rating after a visit.
///
/// Rules: login guide, 意见反馈 and 反馈历史 (category and a text of 500 characters; without sign-in it
/// is anonymous and has no history); 好差评 (five levels, each matter can be rated once, the
/// self-service terminal is one of its channels). What is typed lives in the visit's secrets; the
/// rating is asked after the wipe and knows no person.
@NullMarked
package cn.yst.kiosk.feedback;

import org.jspecify.annotations.NullMarked;
