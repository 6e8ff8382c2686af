package cn.yst.contract;

import java.util.Optional;

/// Nothing to play: whatever the kiosk has is real. Presses do nothing.
final class NoDemoDevices implements DemoDevices {
  @Override
  public Optional<CardPlace> reader() {
    return Optional.empty();
  }

  @Override
  public void layCard(Card card) {}

  @Override
  public void takeCard() {}

  @Override
  public void snatchCard(Card card) {}

  @Override
  public boolean scanner() {
    return false;
  }

  @Override
  public void scan(String code) {}

  @Override
  public void scanGarbage() {}

  @Override
  public Optional<PaperLevel> paper() {
    return Optional.empty();
  }

  @Override
  public void paper(PaperLevel level) {}

  @Override
  public Optional<byte[]> lastSlip() {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> presence() {
    return Optional.empty();
  }

  @Override
  public void presence(boolean someone) {}
}
