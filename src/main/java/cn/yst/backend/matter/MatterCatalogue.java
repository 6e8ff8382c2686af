package cn.yst.backend.matter;

import cn.yst.contract.Json;
import cn.yst.contract.Required;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The matters that can be done for an enterprise. The departments' own list stands behind this; a
/// sample of it comes with the service.
///
/// @param updatedAt when it was last read
public record MatterCatalogue(List<Entry> entries, Instant updatedAt) {

  /// The sample.
  public static MatterCatalogue sample(Instant now) {
    try (InputStream in = MatterCatalogue.class.getResourceAsStream("matters.json")) {
      if (in == null) {
        throw new IllegalStateException("matters.json is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new MatterCatalogue(List.of(Json.read(text, Entry[].class)), now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The matter with this id.
  public Optional<Entry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /// One matter, whoever asks.
  ///
  /// @param minutes how long it takes, about
  public record Entry(
      String id,
      String title,
      String titleEn,
      int minutes,
      boolean needsMaterial,
      boolean needsPrinter,
      boolean requiresCertified) {
    public Entry {
      Required.text(id, "id");
      Required.text(title, "title");
      Required.text(titleEn, "title_en");
      Required.that(minutes > 0, "minutes");
    }
  }
}
