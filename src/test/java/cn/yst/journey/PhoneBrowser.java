package cn.yst.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// WeChat's browser on a phone: headless Chromium, 390×844, with an empty profile.
final class PhoneBrowser implements AutoCloseable {
  private static final String WECHAT =
      "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140 Mobile MicroMessenger/8.0";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path profile;
  private final ChromeDriver driver;

  private PhoneBrowser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /// Opens a browser.
  ///
  /// @param language what the browser accepts, for instance zh-CN
  /// @param dark whether its owner prefers dark pages
  /// @param scripts whether scripts run
  static PhoneBrowser open(String language, boolean dark, boolean scripts) {
    return open(language, dark, scripts, 390, 844);
  }

  /// Opens a browser on a desk, with scripts, 1440×900.
  static PhoneBrowser desk(String language) {
    return open(language, false, true, 1440, 900);
  }

  private static PhoneBrowser open(
      String language, boolean dark, boolean scripts, int width, int height) {
    try {
      Path profile = Files.createTempDirectory("yst-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(tool("chromium"));
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--window-size=" + width + "," + height,
          "--user-data-dir=" + profile);
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", scripts ? 1 : 2));
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(new File(tool("chromedriver")))
              .usingAnyFreePort()
              .build();
      ChromeDriver driver = new ChromeDriver(service, options);
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", width < 500));
      driver.executeCdpCommand(
          "Emulation.setUserAgentOverride",
          Map.of("userAgent", WECHAT, "acceptLanguage", language));
      driver.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of(
              "features",
              new Object[] {
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light")
              }));
      return new PhoneBrowser(profile, driver);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PhoneBrowser go(String address) {
    driver.get(address);
    return this;
  }

  String address() {
    return driver.getCurrentUrl() == null ? "" : driver.getCurrentUrl();
  }

  /// The heading of the page.
  String title() {
    return driver.findElement(By.tagName("h1")).getText();
  }

  /// All the text a person sees.
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /// Presses the button or link with this text and waits for another page.
  PhoneBrowser press(String text) {
    return press(By.xpath("//*[self::button or self::a][normalize-space(.)='" + text + "']"));
  }

  /// Presses the button with this id and waits for another page.
  PhoneBrowser pressId(String id) {
    return press(By.id(id));
  }

  private PhoneBrowser press(By what) {
    var before = driver.findElement(By.tagName("html"));
    Awaitility.await()
        .atMost(PATIENCE)
        .ignoreException(StaleElementReferenceException.class)
        .until(() -> click(what));
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> !before.equals(driver.findElement(By.tagName("html"))));
    return this;
  }

  private boolean click(By what) {
    driver.findElement(what).click();
    return true;
  }

  /// Waits until the page shows this text, without touching it.
  PhoneBrowser awaitText(String text) {
    Awaitility.await()
        .atMost(PATIENCE)
        .ignoreException(StaleElementReferenceException.class)
        .until(() -> text().contains(text));
    return this;
  }

  /// Whether the button with this text can be pressed.
  boolean enabled(String text) {
    return driver.findElement(By.xpath("//button[contains(., '" + text + "')]")).isEnabled();
  }

  /// Types into the field with this name.
  PhoneBrowser type(String field, String text) {
    driver.findElement(By.name(field)).sendKeys(text);
    return this;
  }

  /// Ticks the box with this name.
  PhoneBrowser tick(String field) {
    driver.findElement(By.name(field)).click();
    return this;
  }

  PhoneBrowser back() {
    driver.navigate().back();
    return this;
  }

  /// Writes a picture of what is seen, for comparison with the design.
  void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "phone-pictures"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tool(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
