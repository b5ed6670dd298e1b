package org.understudy.war.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.understudy.war.problem.AnythingMapper;
import org.understudy.war.problem.TransactionalMapper;
import org.understudy.war.problem.WebApplicationMapper;

/** A REST implementation in memory with our providers and the resources of a test. */
final class Wire {

  static final URI BASE = URI.create("http://desk.example.org/understudy/api/v1/");

  private final ApplicationHandler server;

  Wire(Class<?>... resources) {
    server =
        new ApplicationHandler(
            new ResourceConfig(resources)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .register(JsonBodies.class)
                .register(AnythingMapper.class)
                .register(WebApplicationMapper.class)
                .register(TransactionalMapper.class));
  }

  /** What came back. */
  record Answer(ContainerResponse response, String text) {

    int status() {
      return response.getStatus();
    }

    String header(String name) {
      return response.getHeaderString(name);
    }

    JsonNode json() {
      try {
        return new ObjectMapper().readTree(text);
      } catch (IOException e) {
        throw new AssertionError("Not JSON: " + text, e);
      }
    }
  }

  static ContainerRequest request(String method, String path) {
    return new ContainerRequest(
        BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
  }

  Answer send(ContainerRequest request) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ContainerResponse response = server.apply(request, out).get();
    return new Answer(response, out.toString(StandardCharsets.UTF_8));
  }

  Answer get(String path) throws Exception {
    return send(request("GET", path));
  }

  Answer put(String path, String mediaType, String body) throws Exception {
    ContainerRequest request = request("PUT", path);
    request.header("Content-Type", mediaType);
    request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    return send(request);
  }
}
