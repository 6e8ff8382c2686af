package cn.yst.kiosk.enterprise;

/// What can happen to 添加企业.
sealed interface AddEnterpriseEvent {
  /// The segment 扫营业执照 was touched.
  record ByScanner() implements AddEnterpriseEvent {}

  /// The segment 手工输入 was touched.
  record ByHand() implements AddEnterpriseEvent {}

  /// A licence was scanned.
  record Read(EnterpriseForm form) implements AddEnterpriseEvent {}

  /// Something else was scanned.
  record NotRead(AddEnterpriseState.Last what) implements AddEnterpriseEvent {}

  /// The scanner fails, or was pulled out.
  record Gone() implements AddEnterpriseEvent {}

  /// A field changed.
  record Edited() implements AddEnterpriseEvent {}

  /// 立即添加 was pressed.
  record Submit() implements AddEnterpriseEvent {}

  /// The service did not add the enterprise.
  record Refused(AddEnterpriseState.Refusal refusal) implements AddEnterpriseEvent {}
}
