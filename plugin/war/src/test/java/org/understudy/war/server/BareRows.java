package org.understudy.war.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Writes what decisions write into copies of the tables: with nothing to decide, the floor that the
 * database sets; and as the usual job queue does it, whose workers take one row at a time and so
 * have to ask the database who is least busy, with the team locked meanwhile.
 */
final class BareRows {

  /** The workers stand in each other's way less than with the one team of our own decisions. */
  private static final int TEAMS = 20;

  private static final int AGENTS_OF_A_TEAM = 20;

  private final Database database;
  private final Map<String, Object> sample;

  /** Takes the newest decision for a sample of all. */
  BareRows(Database database) {
    this.database = database;
    this.sample = newestDecision(database.url());
  }

  /** Empty tables, and so many entries of the inbox that wait. */
  void prepare(int entries) {
    database.change("CREATE OR REPLACE TABLE understudy.bare_inbox LIKE understudy.inbox");
    database.change("CREATE OR REPLACE TABLE understudy.bare_decision LIKE understudy.decision");
    database.change(
        "CREATE OR REPLACE TABLE understudy.bare_conversation LIKE understudy.conversation");
    database.change(
        "INSERT INTO understudy.bare_conversation"
            + " SELECT * FROM understudy.conversation ORDER BY id DESC LIMIT ?",
        entries);
    database.change(
        "INSERT INTO understudy.bare_inbox"
            + " SELECT id, conversation_id, as_of, source, hint_id, hint_sent_at, facts,"
            + " received_at, NULL FROM understudy.inbox ORDER BY id DESC LIMIT ?",
        entries);
    database.change("CREATE OR REPLACE TABLE understudy.bare_team (id INT PRIMARY KEY)");
    database.change(
        "CREATE OR REPLACE TABLE understudy.bare_agent (id INT PRIMARY KEY, team INT NOT NULL,"
            + " busy INT NOT NULL, KEY (team, busy))");
    database.change(
        "INSERT INTO understudy.bare_team SELECT seq FROM understudy.seq_0_to_" + (TEAMS - 1));
    database.change(
        "INSERT INTO understudy.bare_agent SELECT seq, seq MOD ?, 0 FROM understudy.seq_1_to_"
            + TEAMS * AGENTS_OF_A_TEAM,
        TEAMS);
  }

  /** Rows a second, in transactions of so many. */
  double batched(int entries, int size) {
    long start = System.nanoTime();
    try (Connection connection = connect()) {
      List<String[]> taken = take(connection, "LIMIT " + size);
      while (!taken.isEmpty()) {
        store(connection, taken);
        taken = take(connection, "LIMIT " + size);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The rows cannot be written.", e);
    }
    return entries / ((System.nanoTime() - start) / 1e9);
  }

  /** Rows a second, each in a transaction of its own. */
  double oneByOne(int entries, int workers) {
    long start = System.nanoTime();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      all.add(CompletableFuture.runAsync(this::work));
    }
    all.forEach(CompletableFuture::join);
    return entries / ((System.nanoTime() - start) / 1e9);
  }

  private void work() {
    try (Connection connection = connect()) {
      List<String[]> taken = take(connection, "LIMIT 1 FOR UPDATE SKIP LOCKED");
      while (!taken.isEmpty()) {
        choose(connection, Integer.parseInt(taken.getFirst()[0]) % TEAMS);
        store(connection, taken);
        taken = take(connection, "LIMIT 1 FOR UPDATE SKIP LOCKED");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The rows cannot be written.", e);
    }
  }

  private static List<String[]> take(Connection connection, String how) throws SQLException {
    List<String[]> taken = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT id, conversation_id, facts FROM understudy.bare_inbox"
                    + " WHERE handled_at IS NULL ORDER BY id "
                    + how)) {
      while (rows.next()) {
        taken.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
      }
    }
    return taken;
  }

  /** The agent of the team who is least busy has one more. */
  private static void choose(Connection connection, int team) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT id FROM understudy.bare_team WHERE id = %d FOR UPDATE".formatted(team));
      try (ResultSet agent =
          statement.executeQuery(
              "SELECT id FROM understudy.bare_agent WHERE team = %d ORDER BY busy, id LIMIT 1"
                  .formatted(team))) {
        agent.next();
        int id = agent.getInt(1);
        statement.execute("UPDATE understudy.bare_agent SET busy = busy + 1 WHERE id = " + id);
      }
    }
  }

  private void store(Connection connection, List<String[]> taken) throws SQLException {
    String columns = String.join(", ", sample.keySet());
    String marks = "?, ".repeat(sample.size() - 1) + "?";
    try (PreparedStatement decision =
            connection.prepareStatement(
                "INSERT INTO understudy.bare_decision (%s) VALUES (%s)".formatted(columns, marks));
        PreparedStatement conversation =
            connection.prepareStatement(
                "UPDATE understudy.bare_conversation SET facts = ?, rounds = 1 WHERE id = ?");
        PreparedStatement inbox =
            connection.prepareStatement(
                "UPDATE understudy.bare_inbox SET handled_at = 1 WHERE id = ?")) {
      int written = 0;
      for (String[] entry : taken) {
        int at = 1;
        for (Map.Entry<String, Object> column : sample.entrySet()) {
          decision.setObject(
              at++,
              switch (column.getKey()) {
                case "id" -> id(written).toString();
                case "conversation_id" -> entry[1];
                default -> column.getValue();
              });
        }
        written++;
        decision.addBatch();
        conversation.setString(1, entry[2]);
        conversation.setString(2, entry[1]);
        conversation.addBatch();
        inbox.setString(1, entry[0]);
        inbox.addBatch();
      }
      decision.executeBatch();
      conversation.executeBatch();
      inbox.executeBatch();
    }
    connection.commit();
  }

  /** In the order of writing, as the ids of decisions. */
  private static UUID id(int before) {
    long time = (System.currentTimeMillis() << 16) | 0x7000 | before;
    return new UUID(time, UUID.randomUUID().getLeastSignificantBits());
  }

  private static Map<String, Object> newestDecision(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT * FROM understudy.decision ORDER BY seq DESC LIMIT 1")) {
      row.next();
      Map<String, Object> values = new LinkedHashMap<>();
      ResultSetMetaData columns = row.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        if (!columns.isAutoIncrement(i)) {
          values.put(columns.getColumnName(i), row.getObject(i));
        }
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException("No decision can be taken for a sample.", e);
    }
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(database.url());
    connection.setAutoCommit(false);
    return connection;
  }
}
