package org.understudy.war.config;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The pooled database connection and its migrations. */
@DataSourceDefinition(
    name = "java:app/jdbc/understudy",
    className = "org.understudy.war.config.EnvDataSource",
    url = "env:UNDERSTUDY_DB_URL",
    // Read committed: decisions rest on conditional writes, not on a snapshot.
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 4,
    minPoolSize = 4,
    maxPoolSize = 24,
    maxIdleTime = 300)
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:app/jdbc/understudy")
  private DataSource pool;

  /** For libraries that speak JDBC themselves. */
  public DataSource pool() {
    return pool;
  }

  /** Brings the tables up to this version; safe when several nodes start at once. */
  void migrate() {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(EnvDataSource.patient())
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
