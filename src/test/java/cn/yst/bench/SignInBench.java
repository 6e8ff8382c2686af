package cn.yst.bench;

/// The press that agrees on the phone, and then the jade panel on the kiosk: from the first byte of
/// the phone's request to the frame that shows it, by the status stream, against the real service
/// on loopback, on a panel of 1080×1920 with software rendering.
final class SignInBench implements Bench {
  @Override
  public void measure(Report report) throws Exception {
    Panel.run(report, SignIns.class, 200);
  }
}
