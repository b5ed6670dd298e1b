package org.understudy.war.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks into the database beside the WAR, each time with a connection of its own. */
record Database(String url) {

  /** They change by themselves; stamps only say that something else did, such as the directory. */
  private static final Set<String> ALIVE =
      Set.of("lease", "scheduled_tasks", "status_history", "directory", "sweep", "stamp");

  boolean answers() {
    try (Connection connection = DriverManager.getConnection(url)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      // Not yet: the server is starting.
      return false;
    }
  }

  int change(String sql, Object... values) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of all rows, as text. */
  List<String> texts(String sql, Object... values) {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(String.valueOf(rows.getString(1)));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long number(String sql, Object... values) {
    return Long.parseLong(texts(sql, values).getFirst());
  }

  /** Another one as soon as anything is different that does not change by itself. */
  Map<String, String> contents() {
    Map<String, String> checksums = new TreeMap<>();
    texts("SELECT table_name FROM information_schema.tables WHERE table_schema = 'understudy'")
        .stream()
        .filter(table -> !ALIVE.contains(table))
        .forEach(table -> checksums.put(table, checksum(table)));
    return checksums;
  }

  /** Another one as soon as anything in the table is different. */
  String checksum(String table) {
    String sql = "CHECKSUM TABLE understudy." + table;
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString("Checksum");
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * What a user says to the server meanwhile, as the server writes it down.
   *
   * @param user of the database, not the one of this connection
   */
  List<String> heard(String user, Runnable meanwhile) {
    change("SET GLOBAL log_output = 'TABLE'");
    change("TRUNCATE mysql.general_log");
    change("SET GLOBAL general_log = 1");
    try {
      meanwhile.run();
    } finally {
      change("SET GLOBAL general_log = 0");
    }
    return texts(
        "SELECT argument FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')"
            + " AND user_host LIKE CONCAT('%', ?, '[%')",
        user);
  }

  /** The server's own counters since its start. */
  Map<String, Long> counters() {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement =
            connection.prepareStatement(
                "SHOW GLOBAL STATUS WHERE Variable_name LIKE 'Com\\_%'"
                    + " OR Variable_name IN ('Questions', 'Handler_commit')");
        ResultSet rows = statement.executeQuery()) {
      Map<String, Long> counters = new HashMap<>();
      while (rows.next()) {
        counters.put(rows.getString(1), rows.getLong(2));
      }
      return counters;
    } catch (SQLException e) {
      throw new IllegalStateException("The counters of the database cannot be read.", e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
