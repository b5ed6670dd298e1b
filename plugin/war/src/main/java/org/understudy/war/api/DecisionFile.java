package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Decisions as a JSON file; it is written in parts, never held as a whole. */
@Schema(name = "DecisionFile")
record DecisionFile(List<ExportedDecision> items) {}
