package org.understudy.acceptance.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** Reads a database of the stack. Stories never write: they act as people do. */
public final class Database {

  private final MariaDbPoolDataSource pool;

  Database(String url, String user, String password) {
    try {
      pool = new MariaDbPoolDataSource();
      pool.setUser(user);
      pool.setPassword(password);
      // The address comes last: with it the pool connects.
      pool.setUrl(url + "?maxPoolSize=6&minPoolSize=1");
    } catch (SQLException e) {
      throw new IllegalStateException("There is no database at " + url + ".", e);
    }
  }

  /** The rows, columns by their labels; every value as text, null as an empty text. */
  public List<Map<String, String>> rows(String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        return rows(result);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be read: " + sql, e);
    }
  }

  /** The first column of the only row, as a number. */
  public long number(String sql, Object... values) {
    return Long.parseLong(rows(sql, values).getFirst().values().iterator().next());
  }

  private static List<Map<String, String>> rows(ResultSet result) throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    int columns = result.getMetaData().getColumnCount();
    while (result.next()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int column = 1; column <= columns; column++) {
        String value = result.getString(column);
        row.put(result.getMetaData().getColumnLabel(column), value == null ? "" : value);
      }
      rows.add(row);
    }
    return rows;
  }
}
