package cn.yst.backend.db;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/// Reads rows into records by the names of their components.
///
/// JDBI fits a record to the columns of each result anew, by reflection, which takes longer than
/// many of our statements; this remembers the fit for the same columns.
public final class Rows<T> implements RowMapper<T> {
  private static final ClassValue<Rows<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Rows<?> computeValue(Class<?> type) {
          return new Rows<>(ConstructorMapper.of(type));
        }
      };

  private final RowMapper<T> fitting;
  private final Map<List<String>, RowMapper<T>> fitted = new ConcurrentHashMap<>();

  private Rows(RowMapper<T> fitting) {
    this.fitting = fitting;
  }

  /// The reader of one kind of record.
  @SuppressWarnings("unchecked") // computed for this very class
  public static <T> RowMapper<T> of(Class<T> row) {
    return (Rows<T>) KNOWN.get(row);
  }

  @Override
  public T map(ResultSet rows, StatementContext context) throws SQLException {
    return specialize(rows, context).map(rows, context);
  }

  @Override
  public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
    List<String> columns = columns(rows.getMetaData());
    RowMapper<T> known = fitted.get(columns);
    if (known == null) {
      known = fitting.specialize(rows, context);
      fitted.put(columns, known);
    }
    return known;
  }

  private static List<String> columns(ResultSetMetaData data) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      names.add(data.getColumnLabel(i));
    }
    return names;
  }
}
