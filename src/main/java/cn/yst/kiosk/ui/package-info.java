/// Everything a screen is drawn with: the persistent frame, the tokens and components of
/// `kiosk.css`, fonts, pictures, words. It knows no session, no wire and no feature.
///
/// A screen is one FXML file beside its controller's path under `src/main/resources`, found by
/// [ScreenLoader] from the controller's class (`ConsentController` → `Consent.fxml`). Its root is a
/// [Screen]: it names the zones, and the frame puts them in place for portrait, landscape, low
/// reach and large text. No colour and no literal text stands in FXML; `%keys` come from
/// [Messages].
///
/// ```xml
/// <?import cn.yst.kiosk.ui.*?>
/// <?import javafx.scene.control.*?>
/// <Screen xmlns:fx="http://javafx.com/fxml" fx:controller="cn.yst.kiosk.login.ConsentController"
///         steps="1/3" title="%consent.title">
///   <body>
///     <PagedColumn>
///       <VBox styleClass="card"> … </VBox>
///     </PagedColumn>
///   </body>
///   <secondary><Button fx:id="otherButton" styleClass="btn-secondary" text="%…"/></secondary>
///   <primary>
///     <PrimaryButton fx:id="agreeButton" text="%consent.agree" onAction="#agree"/>
///   </primary>
/// </Screen>
/// ```
///
/// `body` takes any node; [PagedColumn] is the usual one, because it splits what does not fit into
/// pages instead of letting it scroll. Optional zones: `aside` (stands in the lead column in
/// landscape, above the body in portrait), `keyboard` (edge to edge above the action slot),
/// `banner` (a picture in place of the session bar). A screen that asks a different question in
/// large text or low reach reads [Screen#modeProperty()].
///
/// Sizes are logical pixels of a drawing of 1080×1920 (portrait) or 1920×1080 (landscape), which
/// [KioskFrame] scales as a whole to the panel.
@NullMarked
package cn.yst.kiosk.ui;

import org.jspecify.annotations.NullMarked;
