package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// One business matter as it stands for the person asking on one account.
///
/// @param title Chinese
/// @param titleEn English
/// @param minutes how long it takes, about
/// @param needsMaterial whether papers must be uploaded
/// @param needsPrinter whether a printer is needed
/// @param lock why it is locked; null if it can be started
public record Matter(
    String id,
    String title,
    String titleEn,
    int minutes,
    boolean needsMaterial,
    boolean needsPrinter,
    boolean requiresCertified,
    @Nullable Lock lock) {
  public Matter {
    Required.text(id, "id");
    Required.text(title, "title");
    Required.text(titleEn, "title_en");
    Required.that(minutes >= 0, "minutes");
  }
}
