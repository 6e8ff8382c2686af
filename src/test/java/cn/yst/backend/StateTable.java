package cn.yst.backend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// A table in a test's source: states down, calls across, in each cell what is expected. Every cell
/// becomes a test; a blank cell is a mistake.
public final class StateTable {
  private final List<String> calls;
  private final List<List<String>> rows;

  private StateTable(List<List<String>> lines) {
    this.calls = lines.getFirst();
    this.rows = lines.subList(1, lines.size());
  }

  /// Reads lines of cells with `|` between them; the first line names the calls.
  public static StateTable of(String text) {
    return new StateTable(
        text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .toList());
  }

  /// A test for every cell.
  public Stream<DynamicTest> tests(Cell cell) {
    List<DynamicTest> tests = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() != calls.size()) {
        throw new IllegalArgumentException("cells are missing: " + row);
      }
      for (int i = 1; i < calls.size(); i++) {
        String state = row.getFirst();
        String call = calls.get(i);
        String expected = row.get(i);
        if (expected.isEmpty()) {
          throw new IllegalArgumentException("blank: " + state + ", " + call);
        }
        tests.add(
            DynamicTest.dynamicTest(state + ", " + call, () -> cell.check(state, call, expected)));
      }
    }
    return tests.stream();
  }

  /// Checks one cell.
  @FunctionalInterface
  public interface Cell {
    void check(String state, String call, String expected);
  }
}
