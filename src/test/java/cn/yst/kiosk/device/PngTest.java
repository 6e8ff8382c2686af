package cn.yst.kiosk.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
  @Test
  void anotherReaderSeesTheSameDots() throws Exception {
    Raster raster = new Raster(16, 3);
    raster.set(0, 0);
    raster.set(15, 1);
    raster.set(7, 2);
    var image = ImageIO.read(new ByteArrayInputStream(Png.of(raster)));
    assertThat(image.getWidth()).isEqualTo(16);
    assertThat(image.getHeight()).isEqualTo(3);
    for (int y = 0; y < 3; y++) {
      for (int x = 0; x < 16; x++) {
        assertThat(image.getRGB(x, y)).isEqualTo(raster.isSet(x, y) ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
  }

  @Test
  void anErasedSlipIsWhite() {
    Raster raster = new Raster(8, 1);
    raster.set(2, 0);
    raster.erase();
    assertThat(raster.isSet(2, 0)).isFalse();
  }
}
