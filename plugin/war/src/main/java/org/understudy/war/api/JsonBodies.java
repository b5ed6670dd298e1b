package org.understudy.war.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.understudy.war.problem.ProblemType;
import org.understudy.war.problem.Refused;

/** Reads and writes our own records, the same on every server, whatever it brings for JSON. */
@Provider
@Priority(1)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBodies
    implements MessageBodyReader<Representation>, MessageBodyWriter<Representation> {

  /** No setting is anywhere near it. */
  static final int MOST_BYTES = 64 * 1024;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return Representation.class.isAssignableFrom(type);
  }

  @Override
  public Representation readFrom(
      Class<Representation> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    byte[] body = in.readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new Refused(
          ProblemType.TOO_LARGE, "Send at most " + MOST_BYTES + " bytes. Nothing was changed.");
    }
    return JsonText.read(body, type);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return Representation.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Representation value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    JsonText.write(value, out);
  }
}
