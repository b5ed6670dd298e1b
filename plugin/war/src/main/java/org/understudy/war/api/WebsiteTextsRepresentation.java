package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.Website;

/** Own words of a website. */
@Schema(name = "WebsiteTexts", description = "By language; null for the usual words.")
record WebsiteTextsRepresentation(
    @Nullable WebsiteTextRepresentation en,
    @Nullable WebsiteTextRepresentation de,
    @Nullable WebsiteTextRepresentation fr) {

  static WebsiteTextsRepresentation of(Map<String, Website.Texts> texts) {
    return new WebsiteTextsRepresentation(
        one(texts.get("en")), one(texts.get("de")), one(texts.get("fr")));
  }

  private static @Nullable WebsiteTextRepresentation one(Website.@Nullable Texts texts) {
    return texts == null ? null : WebsiteTextRepresentation.of(texts);
  }

  Map<String, Website.Texts> read(FieldReader fields) {
    Map<String, Website.Texts> texts = new LinkedHashMap<>();
    put(texts, "en", en, fields);
    put(texts, "de", de, fields);
    put(texts, "fr", fr, fields);
    return texts;
  }

  private static void put(
      Map<String, Website.Texts> texts,
      String language,
      @Nullable WebsiteTextRepresentation sent,
      FieldReader fields) {
    if (sent != null) {
      texts.put(language, sent.read(fields, "texts." + language));
    }
  }
}
