package org.understudy.war.api;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.understudy.war.persistence.DecisionFilter;
import org.understudy.war.persistence.DecisionLines;

/** One decision in a file; names are those of now. */
@Schema(name = "ExportedDecision")
record ExportedDecision(
    @Schema(example = "4711") long sequence,
    String id,
    @Schema(example = "2026-11-30T07:00:00Z") String decidedAt,
    @Schema(example = "2026112110000012") String conversation,
    @Schema(example = "Support") String team,
    @Schema(example = "reopened") String cause,
    @Schema(example = "assign") String outcome,
    @Nullable String reason,
    @Schema(example = "Mary Cooper") @Nullable String agent,
    @Schema(example = "John Miller") @Nullable String previousOwner,
    String explanation,
    @Schema(example = "applied") String effect,
    @Nullable String effectDetail) {

  static ExportedDecision of(DecisionLines.Line line, HostView host) {
    return new ExportedDecision(
        line.seq(),
        line.id().toString(),
        line.decidedAt().toString(),
        line.number(),
        host.team(line.team()).name(),
        line.cause().toLowerCase(Locale.ROOT).replace('_', '-'),
        line.outcome(),
        line.reason(),
        line.agent() == null ? null : host.agent(line.agent()).name(),
        line.previousOwner() == null ? null : host.agent(line.previousOwner()).name(),
        host.say(line.explanation()),
        line.effect(),
        line.effectDetail());
  }

  /** In the order of the columns. */
  Map<String, @Nullable String> cells() {
    Map<String, @Nullable String> cells = new LinkedHashMap<>();
    cells.put("sequence", String.valueOf(sequence));
    cells.put("id", id);
    cells.put("decidedAt", decidedAt);
    cells.put("conversation", conversation);
    cells.put("team", team);
    cells.put("cause", cause);
    cells.put("outcome", outcome);
    cells.put("reason", reason);
    cells.put("agent", agent);
    cells.put("previousOwner", previousOwner);
    cells.put("explanation", explanation);
    cells.put("effect", effect);
    cells.put("effectDetail", effectDetail);
    return cells;
  }

  /**
   * Reads in parts while it writes, so that a long file needs no more memory than a short one.
   *
   * @param filter empty for none at all
   */
  record Source(DecisionLines lines, Optional<DecisionFilter> filter, HostView host) {

    private static final int PART = 500;

    /** Takes one decision. */
    private interface Sink {
      void write(ExportedDecision each) throws IOException;
    }

    void writeCsv(OutputStream out) throws IOException {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      // Without this mark spreadsheets take it for another encoding.
      writer.write('\uFEFF');
      writer.write(
          "sequence,id,decidedAt,conversation,team,cause,outcome,reason,agent,previousOwner,"
              + "explanation,effect,effectDetail\r\n");
      each(decision -> writer.write(Csv.line(decision.cells().values())));
      writer.flush();
    }

    void writeJson(OutputStream out) throws IOException {
      try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        each(decision -> writeJson(json, decision));
        json.writeEndArray();
        json.writeEndObject();
      }
    }

    private static void writeJson(JsonGenerator json, ExportedDecision each) throws IOException {
      json.writeStartObject();
      for (Map.Entry<String, @Nullable String> cell : each.cells().entrySet()) {
        if (cell.getKey().equals("sequence")) {
          json.writeNumberField("sequence", each.sequence());
        } else {
          json.writeStringField(cell.getKey(), cell.getValue());
        }
      }
      json.writeEndObject();
    }

    private void each(Sink sink) throws IOException {
      if (filter.isEmpty()) {
        return;
      }
      long before = Long.MAX_VALUE;
      List<DecisionLines.Line> part;
      int left = DecisionExportResource.MOST;
      do {
        part = lines.newest(filter.get(), before, Math.min(PART, left));
        for (DecisionLines.Line line : part) {
          sink.write(ExportedDecision.of(line, host));
          before = line.seq();
        }
        left -= part.size();
      } while (part.size() == PART && left > 0);
    }
  }
}
