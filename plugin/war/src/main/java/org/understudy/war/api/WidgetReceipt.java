package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.understudy.war.widget.Enquiries;

/** It was sent. */
@Schema(name = "WidgetReceipt")
record WidgetReceipt(
    @Schema(description = "What people call it.", example = "2026112110000012") String number,
    @Schema(description = "For readWidgetWaiting; to be kept in the page only.") String waiting)
    implements Representation {

  static WidgetReceipt of(Enquiries.Sent sent) {
    return new WidgetReceipt(sent.number(), sent.token());
  }
}
