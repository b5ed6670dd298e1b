package org.understudy.acceptance.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** Reads a database of the stack. Stories never write: they act as people do. */
public final class Database {

  /** ER_LOCK_WAIT_TIMEOUT. */
  private static final int LOCKED = 1205;

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

  /** Keeps everybody else from a table meanwhile; changes nothing. */
  public void holding(String table, Runnable meanwhile) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLES " + table + " WRITE");
      try {
        meanwhile.run();
      } finally {
        statement.execute("UNLOCK TABLES");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The table cannot be held: " + table, e);
    }
  }

  /** True when somebody has changed the only row of this query and not committed yet. */
  public boolean isBeingChanged(String query) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(query + " FOR UPDATE NOWAIT")) {
      statement.executeQuery().close();
      return false;
    } catch (SQLException e) {
      if (e.getErrorCode() == LOCKED) {
        return true;
      }
      throw new IllegalStateException("The database cannot be read: " + query, e);
    }
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
