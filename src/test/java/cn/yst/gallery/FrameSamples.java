package cn.yst.gallery;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.app.FrameSheets;
import cn.yst.kiosk.enterprise.EnterpriseStates;
import java.util.stream.Stream;

/// What the frame itself raises over any screen.
final class FrameSamples implements Samples {
  @Override
  public Stream<Sample> samples() {
    return Stream.of(
        Sample.ending("00-bar-last-minute", EnterpriseStates::sessionHome),
        Sample.acting("00-sheet-exit", EnterpriseStates::sessionHome)
            .under(w -> new FrameSheets(w).exit(() -> {})),
        Sample.acting("00-sheet-help-called", EnterpriseStates::sessionHome)
            .under(w -> new FrameSheets(w).helpCalled()),
        Sample.acting("00-sheet-help-failed", EnterpriseStates::sessionHome)
            .under(
                w ->
                    new FrameSheets(w)
                        .helpFailed(new ApiException.Unreachable("7f3a2c11"), () -> {})));
  }
}
