/// 消息: the inbox of a person, and one message with the action that follows.
///
/// The service tells facts and which action follows; the sentences are made here, in the visitor's
/// language. Nothing of a message outlives its screen.
@NullMarked
package cn.yst.kiosk.message;

import org.jspecify.annotations.NullMarked;
