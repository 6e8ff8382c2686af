package cn.yst.bench;

/// One screen in place of another on a panel of 1080×1920 with software rendering: every sample of
/// the gallery in its turn, from the decision to show it - its FXML is still to be read - to its
/// first frame.
final class ScreenChangeBench implements Bench {
  @Override
  public void measure(Report report) throws Exception {
    try (Panel panel = Panel.open();
        Child child =
            new Child(
                panel.options(),
                panel.environment(),
                ScreenChanges.class.getName(),
                Integer.toString(report.rounds(3)))) {
      report.note(panel.name());
      for (String line = child.line(); line != null; line = child.line()) {
        System.out.println(line);
      }
    }
  }
}
