package org.understudy.acceptance.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where everything is, as {@code deployment/understudy status --json} tells it. */
public final class Stack {

  private static final Stack RUNNING = new Stack(Json.read(text(statusFile())));

  private final JsonNode status;

  private Stack(JsonNode status) {
    this.status = status;
  }

  /** The stack that the stories run on. */
  public static Stack running() {
    return RUNNING;
  }

  /** The folder that holds everything of the stack. */
  public Path state() {
    return Path.of(at("/state"));
  }

  public Path hostHome() {
    return Path.of(at("/znuny/home"));
  }

  /** The system user that the helpdesk runs as. */
  public String hostUser() {
    return at("/znuny/user");
  }

  public URI agentPages() {
    return URI.create(at("/znuny/agentUrl"));
  }

  public URI customerPages() {
    return URI.create(at("/znuny/customerUrl"));
  }

  /** Where the web services of the helpdesk are. */
  public URI webServices() {
    return URI.create(at("/znuny/interfaceUrl") + "/");
  }

  public URI hostUrl() {
    return URI.create(at("/znuny/url"));
  }

  /** Understudy's REST API. */
  public URI api() {
    return URI.create(at("/understudy/apiUrl") + "/");
  }

  /** Where Understudy is, for those who send hints. */
  public URI understudyUrl() {
    return URI.create(at("/understudy/url"));
  }

  /** The page of those who have signed in. */
  public URI console() {
    return api().resolve("../../console/");
  }

  public URI ready() {
    return URI.create(at("/understudy/readyUrl"));
  }

  public String adminToken() {
    return secret("/understudy/adminTokenFile");
  }

  public URI keycloakUrl() {
    return URI.create(at("/keycloak/url"));
  }

  /** Address of the realm in which the people of the stack are. */
  public URI keycloakIssuer() {
    return URI.create(at("/keycloak/issuer"));
  }

  public String keycloakAdmin() {
    return at("/keycloak/admin");
  }

  public String keycloakAdminPassword() {
    return secret("/keycloak/adminPasswordFile");
  }

  /** The secret that the helpdesk and Understudy share. */
  public String hostSecret() {
    return secret("/understudy/hostSecretFile");
  }

  public Database hostDatabase() {
    return database("/znuny/database");
  }

  /** Understudy's own tables. */
  public Database understudyDatabase() {
    return database("/understudy/database");
  }

  private Database database(String place) {
    return new Database(
        "jdbc:mariadb://%s:%s/%s"
            .formatted(at(place + "/host"), at(place + "/port"), at(place + "/name")),
        at(place + "/user"),
        secret(place + "/passwordFile"));
  }

  /** The process of the application server. */
  public long appPid() {
    return Long.parseLong(at("/parts/app/pid"));
  }

  /** The command that starts and stops parts of the stack. */
  public Path command() {
    return moduleFolder().resolve("../../deployment/understudy").normalize();
  }

  /** The folder of this module. */
  public static Path moduleFolder() {
    return Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
  }

  private String secret(String pointer) {
    return text(Path.of(at(pointer))).strip();
  }

  private String at(String pointer) {
    JsonNode value = status.at(pointer);
    if (!value.isValueNode() || value.isNull()) {
      throw new IllegalStateException("The status of the stack does not tell " + pointer + ".");
    }
    return value.asText();
  }

  private static Path statusFile() {
    String file = System.getProperty("understudy.status", "");
    if (file.isEmpty()) {
      throw new IllegalStateException(
          "Give the status of the stack: deployment/understudy status --json > FILE, then"
              + " -Dunderstudy.status=FILE.");
    }
    return Path.of(file);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file cannot be read: " + file, e);
    }
  }
}
