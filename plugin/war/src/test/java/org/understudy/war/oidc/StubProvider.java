package org.understudy.war.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.understudy.war.config.OidcSettings;

/** Stands for Keycloak: signs with real keys, describes itself, and signs people in at once. */
public final class StubProvider implements Closeable {

  /** The name of our application there. */
  public static final String CLIENT = "understudy";

  public static final String SECRET = "stub-0f9a7c53e1d24b868e3f7a60b1c2d4e5";

  private static final String REALM = "/realms/helpdesk";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final AtomicInteger keyReads = new AtomicInteger();
  private final HttpServer server;
  private final TokenMaker tokens;
  private volatile boolean isAway;
  private volatile boolean sessionIsOver;

  private StubProvider(HttpServer server) {
    this.server = server;
    this.tokens =
        new TokenMaker(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + REALM).toString());
  }

  /**
   * @param port 0 for any
   */
  public static StubProvider start(int port) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      StubProvider provider = new StubProvider(server);
      server.setExecutor(provider.threads);
      server.createContext(REALM, provider::handle);
      server.start();
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody else answers at an address below the realm. */
  public void serves(String path, HttpHandler handler) {
    server.createContext(REALM + "/" + path, handler);
  }

  public TokenMaker tokens() {
    return tokens;
  }

  /** From now on it answers with faults only. */
  public void away(boolean now) {
    isAway = now;
  }

  /** From now on nobody gets new tokens for old ones. */
  public void endSessions(boolean now) {
    sessionIsOver = now;
  }

  /** Set with it as provider, and with roles where Keycloak has them in our realm. */
  Provider asWeKnowIt() {
    return asWeKnowIt("groups");
  }

  Provider asWeKnowIt(String rolesClaim) {
    return new Provider(
        new OidcSettings(
            URI.create(tokens.issuer()),
            CLIENT,
            SECRET,
            rolesClaim,
            OidcSettings.Match.LOGIN,
            null),
        Clock.systemUTC());
  }

  int keyReads() {
    return keyReads.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(REALM.length());
      if (isAway) {
        answer(exchange, 500, "{}");
        return;
      }
      switch (path) {
        case "/.well-known/openid-configuration" -> answer(exchange, 200, description());
        case "/certs" -> {
          keyReads.incrementAndGet();
          RSAKey key = tokens.key();
          answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        }
        case "/auth" -> signIn(exchange);
        case "/token" -> token(exchange);
        case "/logout" ->
            redirect(
                exchange,
                form(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri"));
        default -> answer(exchange, 404, "{}");
      }
    }
  }

  private String description() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
     "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout"}
    """
        .formatted(tokens.issuer());
  }

  private void signIn(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    redirect(
        exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> sent = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    boolean renewal = sent.get("grant_type").equals("refresh_token");
    Map<String, String> asked = renewal ? Map.of() : codes.remove(sent.get("code"));
    boolean good =
        renewal
            ? !sessionIsOver
            : asked != null
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"))
                && asked.get("code_challenge").equals(TokenMaker.hash(sent.get("code_verifier")));
    if (!good) {
      answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    String nonce = asked.get("nonce");
    answer(
        exchange,
        200,
        """
        {"access_token": "%s", "refresh_token": "renewal", "id_token": "%s"}
        """
            .formatted(
                tokens.access(claims -> {}), tokens.id(claims -> claims.claim("nonce", nonce))));
  }

  private static Map<String, String> form(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String field : text.split("&")) {
      String[] pair = field.split("=", 2);
      fields.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
    }
    return fields;
  }

  private static void redirect(HttpExchange exchange, String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
