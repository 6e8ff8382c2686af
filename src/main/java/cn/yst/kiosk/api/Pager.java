package cn.yst.kiosk.api;

import cn.yst.contract.Paging;
import cn.yst.kiosk.concurrent.Job;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Asks for the pages of a list, one at a time: a page that is still on its way when another is
/// wanted is not delivered any more.
public final class Pager {
  private final Supplier<Optional<Paging>> shown;
  private final Runnable turning;
  private final BiFunction<Integer, Integer, Job> fetch;
  private int page;
  private int size;
  private Job fetching = () -> {};

  /// A list whose page size is not known yet.
  ///
  /// @param page the one to ask for first, from 1
  /// @param shown the page that a visitor sees and may leave; empty while there is none
  /// @param turning says that another page is wanted, before it is asked for
  /// @param fetch starts the call for a page, by its number and the entries a page
  public Pager(
      int page,
      Supplier<Optional<Paging>> shown,
      Runnable turning,
      BiFunction<Integer, Integer, Job> fetch) {
    this.page = page;
    this.shown = shown;
    this.turning = turning;
    this.fetch = fetch;
  }

  /// The number of the page that was asked for last.
  public int page() {
    return page;
  }

  /// Says how many entries stand on a page; the first time and at each change a page is asked for,
  /// the one that holds what stood first on the page before.
  public void resize(int entries) {
    if (entries != size) {
      stay();
      page = size == 0 ? page : (page - 1) * size / entries + 1;
      size = entries;
      go();
    }
  }

  /// Leaves the page that is shown for another one.
  ///
  /// @param number from 1
  public void turn(int number) {
    if (shown.get().filter(now -> now.page() != number).isPresent()) {
      page = number;
      go();
    }
  }

  /// Asks for the first page.
  public void first() {
    page = 1;
    go();
  }

  /// Asks for the same page again.
  public void reload() {
    stay();
    go();
  }

  /// Asks for the same page again while the old one stays in use.
  public void refresh() {
    stay();
    ask();
  }

  /// A page that was asked for may not have come, and one beyond the end comes as the last one.
  private void stay() {
    shown.get().ifPresent(now -> page = now.page());
  }

  private void go() {
    turning.run();
    ask();
  }

  private void ask() {
    fetching.cancel();
    fetching = fetch.apply(page, size);
  }
}
