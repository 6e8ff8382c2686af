package cn.yst.contract;

/// Which part of a list a page is.
///
/// @param page from 1; the last page if the one asked for lies beyond the end
/// @param size entries a page, 1 to 50
/// @param total entries of the whole list under the filter, 0 or more
public record Paging(int page, int size, int total) {
  public Paging {
    Required.that(page >= 1, "page");
    Required.that(size >= 1 && size <= 50, "size");
    Required.that(total >= 0, "total");
  }

  /// Number of pages, 1 or more.
  public int pages() {
    return Math.max(1, (total + size - 1) / size);
  }
}
