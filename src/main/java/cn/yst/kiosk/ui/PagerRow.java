package cn.yst.kiosk.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// 上一页, “1 / 3”, 下一页.
public final class PagerRow extends HBox {
  private final IntegerProperty page = new SimpleIntegerProperty(this, "page");
  private final Button previous = new Button("", new Icon("fltfal-chevron-left-24"));
  private final Button next = new Button("", new Icon("fltfal-chevron-right-24"));
  private final Label where = new Label();
  private int pages = 1;

  /// A row for one page.
  public PagerRow() {
    getStyleClass().add("pager");
    setAlignment(Pos.CENTER);
    previous.setId("previousPageButton");
    next.setId("nextPageButton");
    previous.getStyleClass().addAll("button-outlined", "accent", "btn-secondary", "pager-button");
    next.getStyleClass().addAll("button-outlined", "accent", "btn-secondary", "pager-button");
    next.setContentDisplay(ContentDisplay.RIGHT);
    where.getStyleClass().add("pager-where");
    HBox middle = new HBox(where);
    middle.setAlignment(Pos.CENTER);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().addAll(previous, middle, next);
    previous.setOnAction(e -> setPage(getPage() - 1));
    next.setOnAction(e -> setPage(getPage() + 1));
    page.subscribe(() -> refresh());
    sceneProperty().subscribe(() -> refresh());
  }

  /// The page shown, from 0.
  public IntegerProperty pageProperty() {
    return page;
  }

  /// See [#pageProperty()].
  public int getPage() {
    return page.get();
  }

  /// See [#pageProperty()].
  public void setPage(int value) {
    page.set(Math.clamp(value, 0, pages - 1));
  }

  /// How many pages there are, at least 1.
  public int getPages() {
    return pages;
  }

  /// See [#getPages()].
  public void setPages(int value) {
    pages = Math.max(1, value);
    setPage(getPage());
    refresh();
  }

  private void refresh() {
    Messages words = Screen.wordsAround(this);
    previous.setText(words.text("frame.previousPage"));
    next.setText(words.text("frame.nextPage"));
    where.setText(getPage() + 1 + " / " + pages);
    previous.setDisable(getPage() == 0);
    next.setDisable(getPage() == pages - 1);
  }
}
