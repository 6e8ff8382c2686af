package cn.yst.kiosk.message;

import cn.yst.contract.MessageKind;

/// How a message is drawn before it is read: its icon, and the ground behind it.
///
/// @param icon literal
/// @param style class of the icon's box
record MessageLook(String icon, String style) {
  static MessageLook of(MessageKind kind) {
    return switch (kind) {
      case ASSOCIATION_REQUESTED, ASSOCIATION_NOTED -> amber("fltfmz-person-add-24");
      case CERTIFICATION_REQUESTED -> amber("fltfal-certificate-24");
      case ASSOCIATION_APPROVED, ACCOUNT_CERTIFIED, AGENT_AUTHORISED, AGENT_ACCEPTED ->
          new MessageLook("fltfal-checkmark-circle-24", "jade-box");
      case AUTHORITY_ENDS_SOON -> amber("fltfal-calendar-clock-24");
      case INVITATION_WRONG_PERSON -> amber("fltfmz-warning-24");
      case CERTIFICATION_ENDED, INVITATION_EXPIRED, AUTHORITY_ENDED ->
          grey("fltfal-calendar-cancel-24");
      case ASSOCIATION_NOT_APPROVED, AGENT_DECLINED -> grey("fltfal-dismiss-circle-24");
      case AGENT_LEFT -> grey("fltfmz-sign-out-24");
      case AUTHORITY_REVOKED, ACCOUNT_SUSPENDED -> grey("fltfal-lock-24");
      case AUTHORITY_CHANGED -> blue("fltfal-calendar-clock-24");
      case FEEDBACK_ANSWERED -> blue("fltfmz-person-feedback-24");
      case ENTERPRISE_ADDED -> blue("fltfal-building-24");
    };
  }

  private static MessageLook amber(String icon) {
    return new MessageLook(icon, "amber-box");
  }

  private static MessageLook grey(String icon) {
    return new MessageLook(icon, "grey-box");
  }

  private static MessageLook blue(String icon) {
    return new MessageLook(icon, "blue-box");
  }
}
