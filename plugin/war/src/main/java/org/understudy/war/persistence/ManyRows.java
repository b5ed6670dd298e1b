package org.understudy.war.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores many rows at once, in the caller's transaction. Beside JPA, because the time of a JPA
 * query grows with the square of its parameters, and here they are thousands.
 */
final class ManyRows {

  /**
   * The database takes 16 MiB at once unless told otherwise; a character has four bytes at most.
   */
  private static final int MOST_CHARACTERS = 2 << 20;

  private ManyRows() {}

  /** Stores a portion of the rows. */
  private interface Storing {
    int store(Connection connection, List<@Nullable Object[]> portion) throws SQLException;
  }

  /**
   * Inserts all rows, in their order. Statement and values of several go to the database apart, in
   * two calls, which saves it the reading of a long text.
   *
   * @param into the statement as far as to the columns, in parentheses
   * @param rows the values of each, in the order of the columns
   * @throws PersistenceException when the database refuses one of them; then none counts
   */
  static void insert(EntityManager em, String into, List<@Nullable Object[]> rows) {
    inPortions(
        em,
        rows,
        (connection, portion) ->
            portion.size() == 1
                ? together(connection, into, portion, "")
                : apart(connection, into, portion));
  }

  /**
   * Inserts rows that may be there. All values are in the statement: the other way would neither
   * tell how many rows were affected nor, with this driver, share a call when they are there.
   *
   * @param into the statement as far as to the columns, in parentheses
   * @param rows the values of each, in the order of the columns
   * @param otherwise what is done when a row is there, empty when {@code into} says it
   * @return how many rows the database says were affected
   * @throws PersistenceException when the database refuses one of them; then none counts
   */
  static int insertOr(
      EntityManager em, String into, List<@Nullable Object[]> rows, String otherwise) {
    return inPortions(
        em, rows, (connection, portion) -> together(connection, into, portion, otherwise));
  }

  private static int apart(Connection connection, String into, List<@Nullable Object[]> rows)
      throws SQLException {
    // Without saying so, the server asks for keys, and the driver sends row by row.
    try (PreparedStatement statement =
        connection.prepareStatement(into + " VALUES " + marks(rows), Statement.NO_GENERATED_KEYS)) {
      for (Object[] values : rows) {
        set(statement, 1, values);
        statement.addBatch();
      }
      statement.executeBatch();
      return rows.size();
    }
  }

  private static int together(
      Connection connection, String into, List<@Nullable Object[]> rows, String otherwise)
      throws SQLException {
    String row = marks(rows);
    String sql = into + " VALUES " + (row + ",").repeat(rows.size() - 1) + row + otherwise;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 1;
      for (Object[] values : rows) {
        at = set(statement, at, values);
      }
      return statement.executeUpdate();
    }
  }

  private static String marks(List<@Nullable Object[]> rows) {
    return "(" + Sql.marks(rows.getFirst().length) + ")";
  }

  /** Rows of a great size are shared among several executions. */
  private static int inPortions(EntityManager em, List<@Nullable Object[]> rows, Storing storing) {
    // The connection belongs to the transaction and is not ours to close.
    Connection connection = em.unwrap(Connection.class);
    int affected = 0;
    int from = 0;
    try {
      while (from < rows.size()) {
        int to = from + portion(rows, from);
        affected += storing.store(connection, rows.subList(from, to));
        from = to;
      }
    } catch (SQLException e) {
      throw new PersistenceException("Rows cannot be stored.", e);
    }
    return affected;
  }

  private static int portion(List<@Nullable Object[]> rows, int from) {
    int characters = 0;
    int count = 0;
    do {
      for (Object value : rows.get(from + count)) {
        characters += value instanceof String text ? text.length() : 20;
      }
      count++;
    } while (from + count < rows.size() && characters < MOST_CHARACTERS);
    return count;
  }

  /** Texts are most of them: the driver need not find out for each what it is. */
  private static int set(PreparedStatement statement, int first, @Nullable Object[] values)
      throws SQLException {
    int at = first;
    for (Object value : values) {
      if (value instanceof String text) {
        statement.setString(at++, text);
      } else {
        statement.setObject(at++, value);
      }
    }
    return at;
  }
}
