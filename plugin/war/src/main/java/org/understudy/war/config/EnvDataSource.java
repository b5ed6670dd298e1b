package org.understudy.war.config;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * Opens connections to the database that the environment names; the server pools them. A class of
 * our own, because no portable way exists to put environment values into a data source definition,
 * and because a plain {@link DataSource} keeps servers from using XA for a single database.
 */
public final class EnvDataSource implements DataSource {

  /**
   * A node that froze or lost its network keeps what it has locked until the database ends its
   * transaction: so many seconds after its last statement. As long as the lease, so that another
   * node decides within ten seconds; a batch thinks for milliseconds between two statements.
   */
  private static final int SILENT_WRITER = 6;

  /** Seconds to wait for what another one has locked; less than for an answer of any kind. */
  private static final int LOCKED = 20;

  /** Milliseconds without an answer of any kind after which a connection counts as lost. */
  private static final int LOST = 30_000;

  private static final int NEVER = 0;

  private final Driver driver = new Driver();
  private final Properties login = new Properties();
  private final String url;

  /** Reads UNDERSTUDY_DB_URL, UNDERSTUDY_DB_USER and UNDERSTUDY_DB_PASSWORD. */
  public EnvDataSource() {
    this(LOST);
  }

  private EnvDataSource(int lost) {
    Environment env = new Environment(System.getenv());
    url = env.required("UNDERSTUDY_DB_URL");
    login.setProperty("user", env.required("UNDERSTUDY_DB_USER"));
    login.setProperty("password", env.required("UNDERSTUDY_DB_PASSWORD"));
    login.setProperty("connectTimeout", "3000");
    login.setProperty("socketTimeout", String.valueOf(lost));
    login.setProperty("timezone", "UTC");
    login.setProperty(
        "sessionVariables",
        "idle_write_transaction_timeout=%d,innodb_lock_wait_timeout=%d"
            .formatted(SILENT_WRITER, LOCKED));
  }

  /** For changes of tables: those of a large one take longer than any other statement may. */
  static DataSource patient() {
    return new EnvDataSource(NEVER);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return driver.connect(url, login);
  }

  @Override
  public Connection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    return getConnection();
  }

  /** The server insists on setting an address; ours comes from the environment. */
  public void setUrl(String ignored) {}

  public String getUrl() {
    return url;
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.mariadb.jdbc");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (!type.isInstance(this)) {
      throw new SQLException("Not a wrapper of " + type.getName() + ".");
    }
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
