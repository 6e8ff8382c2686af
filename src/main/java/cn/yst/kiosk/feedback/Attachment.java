package cn.yst.kiosk.feedback;

import java.util.Optional;

/// What goes with a feedback besides the text, shown beside it and taken off with 不附. Nothing that
/// was typed before is in it.
///
/// @param machine number of the kiosk, which the service knows anyway
/// @param step the screen that it is about, a word like `add_enterprise`
/// @param errorCode the last error code shown in this visit
public record Attachment(String machine, Optional<String> step, Optional<String> errorCode) {}
