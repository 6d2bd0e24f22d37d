package org.huiji.app.tab;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.huiji.app.widget.CommandBar;

/**
 * What is looked at, at the left, and what can be done, at the right; below each other where there
 * is no room for both, so that the list never takes the width of the pane beside it.
 */
public final class ListBar extends Pane {

  private static final double GAP = 10;

  private final Region choices;
  private final CommandBar commands;

  public ListBar(Region choices, CommandBar commands) {
    this.choices = choices;
    this.commands = commands;
    getStyleClass().add("tab-bar");
    getChildren().addAll(choices, commands);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return around() + Math.max(choices.minWidth(-1), commands.prefWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return around() + choices.prefWidth(-1) + GAP + commands.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double first = choices.prefHeight(-1);
    double second = commands.prefHeight(-1);
    Insets rim = getInsets();
    return rim.getTop()
        + (isOneLine(width) ? Math.max(first, second) : first + GAP + second)
        + rim.getBottom();
  }

  private boolean isOneLine(double width) {
    return width < 0 || width >= computePrefWidth(-1);
  }

  private double around() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected void layoutChildren() {
    Insets rim = getInsets();
    double width = getWidth() - around();
    double height = getHeight() - rim.getTop() - rim.getBottom();
    VPos choicesAt = isOneLine(getWidth()) ? VPos.CENTER : VPos.TOP;
    VPos commandsAt = isOneLine(getWidth()) ? VPos.CENTER : VPos.BOTTOM;
    HPos side = isOneLine(getWidth()) ? HPos.RIGHT : HPos.LEFT;
    place(choices, rim, width, height, HPos.LEFT, choicesAt);
    place(commands, rim, width, height, side, commandsAt);
  }

  private void place(Region node, Insets rim, double width, double height, HPos x, VPos y) {
    node.resize(Math.min(width, node.prefWidth(-1)), node.prefHeight(-1));
    positionInArea(node, rim.getLeft(), rim.getTop(), width, height, 0, x, y);
  }
}
