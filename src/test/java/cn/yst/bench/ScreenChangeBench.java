package cn.yst.bench;

/// One screen in place of another on a panel of 1080×1920 with software rendering: every sample of
/// the gallery in its turn, from the decision to show it - its FXML is still to be read - to its
/// first frame.
final class ScreenChangeBench implements Bench {
  @Override
  public void measure(Report report) throws Exception {
    Panel.run(report, ScreenChanges.class, 3);
  }
}
