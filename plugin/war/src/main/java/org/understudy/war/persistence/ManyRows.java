package org.understudy.war.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores many rows with one statement, in the caller's transaction. Beside JPA, because the time of
 * a JPA query grows with the square of its parameters, and here they are thousands.
 */
final class ManyRows {

  /**
   * The database takes 16 MiB at once unless told otherwise; a character has four bytes at most.
   */
  private static final int MOST_CHARACTERS = 2 << 20;

  private ManyRows() {}

  /**
   * Inserts all rows, in their order. Rows of a great size are shared among several statements.
   *
   * @param into the statement as far as to the columns, in parentheses
   * @param rows the values of each, in the order of the columns
   * @param otherwise what follows the rows, empty for nothing
   * @return how many rows the database says were affected
   * @throws PersistenceException when the database refuses one of them; then none counts
   */
  static int insert(
      EntityManager em, String into, List<@Nullable Object[]> rows, String otherwise) {
    int affected = 0;
    int from = 0;
    while (from < rows.size()) {
      int to = from + portion(rows, from);
      affected += execute(em, into, rows.subList(from, to), otherwise);
      from = to;
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

  private static int execute(
      EntityManager em, String into, List<@Nullable Object[]> rows, String otherwise) {
    String row = "(" + Sql.marks(rows.getFirst().length) + ")";
    String sql = into + " VALUES " + (row + ",").repeat(rows.size() - 1) + row + otherwise;
    // The connection belongs to the transaction and is not ours to close.
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int at = 1;
      for (Object[] values : rows) {
        for (Object value : values) {
          set(statement, at++, value);
        }
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("Rows cannot be stored.", e);
    }
  }

  /** Texts are most of them: the driver need not find out for each what it is. */
  private static void set(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    if (value instanceof String text) {
      statement.setString(at, text);
    } else {
      statement.setObject(at, value);
    }
  }
}
