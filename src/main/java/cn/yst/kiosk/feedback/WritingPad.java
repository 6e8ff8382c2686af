package cn.yst.kiosk.feedback;

import cn.yst.contract.PostFeedback;
import cn.yst.kiosk.feedback.FeedbackState.Form;
import cn.yst.kiosk.ui.Icon;
import cn.yst.kiosk.ui.KeptNodes;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Visibility;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The paper that feedback is written on: the text with its caret, what goes along, and how much is
/// written. At 500 characters further ones have no effect.
public final class WritingPad extends VBox {
  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

  private final TextArea area = new TextArea();
  private final Label warning = new Label("", new Icon("fltfmz-warning-24"));
  private final Label attached = new Label();
  private final Button attachButton = new Button();
  private final Label counter = new Label();
  private final Region spring = new Region();
  private final HBox row = new HBox(14);
  private final VBox foot = new VBox();
  private boolean locked;

  /// An empty paper.
  public WritingPad() {
    getStyleClass().add("writing-pad");
    area.setId("textArea");
    area.getStyleClass().add("writing-area");
    area.setWrapText(true);
    area.setMinHeight(60);
    area.setPrefRowCount(2);
    area.setTextFormatter(new TextFormatter<>(this::fit));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
    VBox.setVgrow(area, Priority.ALWAYS);
    warning.getStyleClass().add("writing-warning");
    warning.setWrapText(true);
    warning.setMinHeight(Region.USE_PREF_SIZE);
    attached.getStyleClass().add("t-caption");
    attached.setWrapText(true);
    attached.setMinHeight(Region.USE_PREF_SIZE);
    attachButton.setId("attachButton");
    attachButton.getStyleClass().add("link-button");
    attachButton.setMinWidth(Region.USE_PREF_SIZE);
    counter.setId("counterLabel");
    counter.getStyleClass().addAll("t-caption", "writing-counter");
    counter.setMinWidth(Region.USE_PREF_SIZE);
    attached.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(attached, Priority.ALWAYS);
    HBox.setHgrow(spring, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    foot.setMinHeight(Region.USE_PREF_SIZE);
    foot.getStyleClass().add("writing-foot");
    setNarrow(false);
    getChildren().addAll(area, warning, foot);
  }

  /// Whether what goes along stands in a line of its own, over its button and the count.
  void setNarrow(boolean narrow) {
    if (narrow) {
      KeptNodes.arrange(row.getChildren(), List.of(attachButton, spring, counter));
      KeptNodes.arrange(foot.getChildren(), List.of(attached, row));
    } else {
      KeptNodes.arrange(foot.getChildren(), List.of(row));
      KeptNodes.arrange(row.getChildren(), List.of(attached, attachButton, counter));
    }
  }

  /// The field, for the keyboard.
  TextArea area() {
    return area;
  }

  /// 不附 and 附上.
  Button attachButton() {
    return attachButton;
  }

  /// No key writes while it is on its way.
  void lock(boolean value) {
    locked = value;
    attachButton.setDisable(value);
  }

  /// @param what what goes along
  void show(Form form, Attachment what, Messages words) {
    int length = form.text().length();
    counter.setText(words.text("feedback.count", length, PostFeedback.TEXT_LIMIT));
    counter.pseudoClassStateChanged(FULL, form.text().full());
    warning.setText(words.text("feedback.noNumbers"));
    Visibility.show(warning, form.text().personalNumber());
    StringBuilder along = new StringBuilder(what.machine());
    if (form.attached()) {
      what.step().ifPresent(step -> along.append(" · ").append(words.text("step." + step)));
      what.errorCode().ifPresent(code -> along.append("\n").append(code));
    }
    attached.setText(words.text("feedback.attached", along));
    attachButton.setText(words.text(form.attached() ? "feedback.remove" : "feedback.attach"));
    boolean any = what.step().isPresent() || what.errorCode().isPresent();
    Visibility.show(attachButton, any);
  }

  /// What does not fit changes nothing: neither the text nor where the caret stands.
  private TextFormatter.Change fit(TextFormatter.Change change) {
    if (change.isContentChange() && (locked || !FeedbackText.fits(change.getControlNewText()))) {
      change.setText("");
      change.setRange(change.getRangeStart(), change.getRangeStart());
      change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
    }
    return change;
  }

  /// Tab leaves the field as everywhere else.
  private void leaveWithTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
