package cn.yst.backend.audit;

/// What happened, by ids only.
///
/// @param kind stable word, for instance `authorization.approved`
/// @param actor who did it: `kiosk:<id>`, `phone`, `person:<id>`, `service`,
///     `register`, `administrator`
/// @param subject the id of the thing it happened to
/// @param detail a code that explains it, or empty; never text from a visitor
public record AuditEntry(String kind, String actor, String subject, String detail) {}
