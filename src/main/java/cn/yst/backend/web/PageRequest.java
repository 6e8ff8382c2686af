package cn.yst.backend.web;

import cn.yst.contract.Paging;

/// The part of a list that is asked for.
///
/// @param page from 1
/// @param size 1 to 50
public record PageRequest(int page, int size) {

  /// The part that is given: a page beyond the end becomes the last one.
  public Paging of(int total) {
    int last = Math.max(1, (total + size - 1) / size);
    return new Paging(Math.min(page, last), size, total);
  }

  /// Entries before the page.
  public static int offset(Paging paging) {
    return (paging.page() - 1) * paging.size();
  }
}
