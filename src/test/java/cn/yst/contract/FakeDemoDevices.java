package cn.yst.contract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Devices that note what was played.
public final class FakeDemoDevices implements DemoDevices {
  public @Nullable Card laid;
  public @Nullable Card snatched;
  public String scanned = "";
  public byte @Nullable [] slip;
  private boolean someone = true;
  private PaperLevel level = PaperLevel.ENOUGH;

  @Override
  public Optional<CardPlace> reader() {
    return Optional.of(laid == null ? CardPlace.EMPTY : CardPlace.LAID);
  }

  @Override
  public void layCard(Card card) {
    laid = card;
  }

  @Override
  public void takeCard() {
    laid = null;
  }

  @Override
  public void snatchCard(Card card) {
    snatched = card;
  }

  @Override
  public boolean scanner() {
    return true;
  }

  @Override
  public void scan(String code) {
    scanned = code;
  }

  @Override
  public void scanGarbage() {
    scanned = "garbage";
  }

  @Override
  public Optional<PaperLevel> paper() {
    return Optional.of(level);
  }

  @Override
  public void paper(PaperLevel next) {
    level = next;
  }

  @Override
  public Optional<byte[]> lastSlip() {
    return Optional.ofNullable(slip);
  }

  @Override
  public Optional<Boolean> presence() {
    return Optional.of(someone);
  }

  @Override
  public void presence(boolean now) {
    someone = now;
  }
}
