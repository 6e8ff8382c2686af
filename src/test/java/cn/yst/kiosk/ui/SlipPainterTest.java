package cn.yst.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yst.kiosk.device.Png;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.Slip;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SlipPainterTest {
  private static final String LINK = "https://example.gov.cn/i/Q2hhcmFjdGVyc09mVGVuVGVu";

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
  }

  @ParameterizedTest
  @ValueSource(ints = {576, 384})
  void theCodeOnThePaperCanBeScanned(int widthDots) throws Exception {
    Raster paper = paint(slip("黄**"), widthDots);
    assertThat(paper.width()).isEqualTo(widthDots);
    Files.write(Path.of("target", "slip-" + widthDots + ".png"), Png.of(paper));
    assertThat(scanned(paper)).isEqualTo(LINK);
  }

  @Test
  void aRareCharacterIsDrawn() throws Exception {
    assertThat(ink(paint(slip("䶮*"), 576))).isNotEqualTo(ink(paint(slip("㛃*"), 576)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "电话 13800138000", "11010519491231002x"})
  void aSlipWithAFullNumberIsRefused(String value) {
    assertThatThrownBy(() -> slip(value)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Slip slip(String agent) {
    return new Slip(
        "经办人邀请",
        "粤商通自助终端 A03",
        List.of(
            new Slip.Fact("企业", "数字广东网络建设有限公司"),
            new Slip.Fact("统一社会信用代码", "91440000MA4X777A89"),
            new Slip.Fact("经办人", agent),
            new Slip.Fact("期限", "到 2027-03-17")),
        Optional.empty(),
        LINK,
        List.of("3 月 19 日 09:50 前有效"));
  }

  private static Raster paint(Slip slip, int widthDots) throws Exception {
    return WaitForAsyncUtils.asyncFx(() -> SlipPainter.paint(slip, widthDots))
        .get(60, TimeUnit.SECONDS);
  }

  private static String scanned(Raster paper) throws Exception {
    int[] pixels = new int[paper.width() * paper.height()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = paper.isSet(i % paper.width(), i / paper.width()) ? 0 : 0xFFFFFF;
    }
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(paper.width(), paper.height(), pixels))))
        .getText();
  }

  private static int ink(Raster paper) {
    int dots = 0;
    for (int i = 0; i < paper.width() * paper.height(); i++) {
      dots += paper.isSet(i % paper.width(), i / paper.width()) ? 1 : 0;
    }
    return dots;
  }
}
