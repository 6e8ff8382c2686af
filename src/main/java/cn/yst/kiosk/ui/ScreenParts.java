package cn.yst.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The parts that FXML gives a [Screen]; where they stand is the screen's business.
public abstract sealed class ScreenParts extends Region permits Screen {
  /// Height of the action slot's buttons.
  static final double ACTION = 120;

  private final Lead head = new Lead();
  /// Its children stand where the screen puts them; a pane would shrink them to what they prefer.
  private final Pane content =
      new Pane() {
        @Override
        protected void layoutChildren() {}
      };

  private final StringProperty backText = new SimpleStringProperty(this, "backText", "");
  private final ObjectProperty<FootContent> foot =
      new SimpleObjectProperty<>(this, "foot", FootContent.STANDARD);
  private final ObjectProperty<@Nullable TimeLeft> leaving =
      new SimpleObjectProperty<>(this, "leaving");
  private double primaryHeight = ACTION;
  private boolean sheet;
  private boolean stacked;
  private @Nullable Node body;
  private @Nullable Node secondary;
  private @Nullable Node primary;
  private @Nullable Node keyboard;
  private @Nullable Node banner;
  private @Nullable Node footnote;

  ScreenParts() {
    content.setPickOnBounds(false);
    content.setManaged(false);
    assemble();
  }

  private void assemble() {
    KeptNodes.arrange(content.getChildren(), present(banner, head, body, keyboard));
    KeptNodes.arrange(getChildren(), present(content, secondary, primary, footnote));
    requestLayout();
  }

  private static List<Node> present(@Nullable Node... nodes) {
    List<Node> there = new ArrayList<>();
    Stream.of(nodes).filter(Objects::nonNull).forEach(there::add);
    return there;
  }

  /// Step line, title and explanation.
  Lead head() {
    return head;
  }

  /// What slides when one screen follows another; the action slot stays still.
  Pane content() {
    return content;
  }

  /// `2/3`: the second of three steps; empty for a screen that is no step.
  public final String getSteps() {
    return head.stepsProperty().get();
  }

  /// See [#getSteps()].
  public final void setSteps(String value) {
    head.stepsProperty().set(value);
  }

  /// The one title; empty where the body holds its own.
  public final String getTitle() {
    return head.titleProperty().get();
  }

  /// See [#getTitle()].
  public final void setTitle(String value) {
    head.titleProperty().set(value);
    requestLayout();
  }

  /// The explanation under the title.
  public final String getLead() {
    return head.leadProperty().get();
  }

  /// See [#getLead()].
  public final void setLead(String value) {
    head.leadProperty().set(value);
    requestLayout();
  }

  /// A hint that belongs to the lead: in its column in landscape, under it otherwise.
  public final @Nullable Node getAside() {
    return head.getAside();
  }

  /// See [#getAside()].
  public final void setAside(@Nullable Node value) {
    head.setAside(value);
    requestLayout();
  }

  /// The word of the back button, in place of 返回; empty for 返回 itself.
  public final StringProperty backTextProperty() {
    return backText;
  }

  /// See [#backTextProperty()].
  public final String getBackText() {
    return backText.get();
  }

  /// See [#backTextProperty()].
  public final void setBackText(String value) {
    backText.set(value);
  }

  /// How long until the screen leaves for the home screen by itself, which the bar counts in place
  /// of the clock; null for a screen that stays.
  public final ObjectProperty<@Nullable TimeLeft> leavingProperty() {
    return leaving;
  }

  /// See [#leavingProperty()].
  public final @Nullable TimeLeft getLeaving() {
    return leaving.get();
  }

  /// See [#leavingProperty()].
  public final void setLeaving(@Nullable TimeLeft value) {
    leaving.set(value);
  }

  /// Which foot the screen has.
  public final ObjectProperty<FootContent> footProperty() {
    return foot;
  }

  /// See [#footProperty()].
  public final FootContent getFoot() {
    return foot.get();
  }

  /// See [#footProperty()].
  public final void setFoot(FootContent value) {
    foot.set(value);
  }

  /// Height of the primary button, which grows upward from the slot; 120 unless said otherwise.
  public final double getPrimaryHeight() {
    return primaryHeight;
  }

  /// See [#getPrimaryHeight()].
  public final void setPrimaryHeight(double value) {
    primaryHeight = value;
    requestLayout();
  }

  /// Whether the screen is a sheet over the one before, which stays to be seen above it, dimmed.
  public final boolean isSheet() {
    return sheet;
  }

  /// See [#isSheet()].
  public final void setSheet(boolean value) {
    sheet = value;
  }

  /// Whether the second button stands above the primary one, as wide as it.
  public final boolean isStacked() {
    return stacked;
  }

  /// See [#isStacked()].
  public final void setStacked(boolean value) {
    stacked = value;
    requestLayout();
  }

  /// A line in the place of the foot, of a screen that has none.
  public final @Nullable Node getFootnote() {
    return footnote;
  }

  /// See [#getFootnote()].
  public final void setFootnote(@Nullable Node value) {
    footnote = value;
    assemble();
  }

  /// The rest of the content.
  public final @Nullable Node getBody() {
    return body;
  }

  /// See [#getBody()].
  public final void setBody(@Nullable Node value) {
    body = value;
    assemble();
  }

  /// The second button.
  public final @Nullable Node getSecondary() {
    return secondary;
  }

  /// See [#getSecondary()].
  public final void setSecondary(@Nullable Node value) {
    secondary = value;
    assemble();
  }

  /// The one blue button, or a waiting slot in its place.
  public final @Nullable Node getPrimary() {
    return primary;
  }

  /// See [#getPrimary()].
  public final void setPrimary(@Nullable Node value) {
    primary = value;
    assemble();
  }

  /// Keys on a strip from edge to edge, above the action slot.
  public final @Nullable Node getKeyboard() {
    return keyboard;
  }

  /// See [#getKeyboard()].
  public final void setKeyboard(@Nullable Node value) {
    keyboard = value;
    assemble();
  }

  /// A picture at the top (portrait) or at the left (landscape) in place of the session bar.
  public final @Nullable Node getBanner() {
    return banner;
  }

  /// See [#getBanner()].
  public final void setBanner(@Nullable Node value) {
    banner = value;
    assemble();
  }
}
