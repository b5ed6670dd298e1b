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

  /** All rules of an organisation travel at once. */
  static final int MOST_BYTES_OF_RULES = 1024 * 1024;

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
    int most = type == (Class<?>) RulebookRepresentation.class ? MOST_BYTES_OF_RULES : MOST_BYTES;
    byte[] body = in.readNBytes(most + 1);
    if (body.length > most) {
      throw new Refused(
          ProblemType.TOO_LARGE, "Send at most " + most + " bytes. Nothing was changed.");
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
