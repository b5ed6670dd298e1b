package org.understudy.war.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Statements that are a whole change alone: the database commits each by itself, without the three
 * round trips of a transaction around it. For what is done by the clock, again and again.
 */
@ApplicationScoped
public class Alone {

  @Resource(lookup = "java:app/jdbc/understudy")
  private DataSource pool;

  /**
   * Changes rows and commits. Not for callers that are within a transaction.
   *
   * @return how many rows were changed
   */
  int change(String sql, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("The database does not take a change.", e);
    }
  }
}
