package cn.yst;

/// Starts the embedded reference service, if configured, and then the kiosk client.
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.out.println("yst-kiosk " + args.length);
  }
}
