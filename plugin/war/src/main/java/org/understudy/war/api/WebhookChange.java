package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where decisions shall be sent. */
@Schema(name = "WebhookChange")
record WebhookChange(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            description = "With https, on the public internet, unless the installation allows it.",
            maxLength = 500,
            example = "https://hooks.example.org/understudy")
        @Nullable String url,
    @Schema(
            description =
                "Signs what is sent: whsec_ and base64, or a text whose bytes are the key. Left"
                    + " out: it stays.",
            minLength = 32,
            maxLength = 200,
            accessMode = Schema.AccessMode.WRITE_ONLY)
        @Nullable String secret)
    implements Representation {

  /** The secret is shown to nobody. */
  @Override
  public String toString() {
    return "WebhookChange[url=" + url + "]";
  }
}
