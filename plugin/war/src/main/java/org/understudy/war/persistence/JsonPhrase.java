package org.understudy.war.persistence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.understudy.wording.Phrase;

/**
 * Phrases as short JSON: {@code ["kept.back-awaited", "John"]}. Moments are objects, phrases within
 * others are arrays again. A text in their place was stored by a version that had one language.
 */
final class JsonPhrase {

  private static final String AT = "at";
  private static final String END = "end";

  private JsonPhrase() {}

  static Module module() {
    return new SimpleModule()
        .addSerializer(new Writer())
        .addDeserializer(Phrase.class, new Reader());
  }

  private static final class Writer extends StdSerializer<Phrase> {

    private static final long serialVersionUID = 1L;

    Writer() {
      super(Phrase.class);
    }

    @Override
    public void serialize(Phrase phrase, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartArray();
      json.writeString(phrase.key());
      for (Object arg : phrase.args()) {
        switch (arg) {
          case Phrase within -> serialize(within, json, provider);
          case Phrase.Moment moment -> moment(json, AT, moment.at());
          case Phrase.End end -> moment(json, END, end.at());
          case Long number -> json.writeNumber(number);
          default -> json.writeString((String) arg);
        }
      }
      json.writeEndArray();
    }

    private static void moment(JsonGenerator json, String name, Instant at) throws IOException {
      json.writeStartObject();
      json.writeStringField(name, at.toString());
      json.writeEndObject();
    }
  }

  private static final class Reader extends StdDeserializer<Phrase> {

    private static final long serialVersionUID = 1L;

    Reader() {
      super(Phrase.class);
    }

    @Override
    public Phrase deserialize(JsonParser json, DeserializationContext context) throws IOException {
      JsonNode node = json.readValueAsTree();
      return node.isTextual() ? Phrase.verbatim(node.textValue()) : phrase(node);
    }

    private static Phrase phrase(JsonNode node) {
      List<Object> args = new ArrayList<>();
      for (int i = 1; i < node.size(); i++) {
        args.add(arg(node.get(i)));
      }
      return new Phrase(node.get(0).textValue(), args);
    }

    private static Object arg(JsonNode node) {
      if (node.isArray()) {
        return phrase(node);
      }
      if (node.isObject()) {
        return node.has(END)
            ? new Phrase.End(Instant.parse(node.get(END).textValue()))
            : new Phrase.Moment(Instant.parse(node.get(AT).textValue()));
      }
      return node.isTextual() ? node.textValue() : (Object) node.longValue();
    }
  }
}
