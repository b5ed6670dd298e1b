package org.understudy.war.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.understudy.war.widget.Challenges;

/** Work that a page does before it may send. */
@Schema(name = "Challenge")
record ChallengeRepresentation(
    @Schema(description = "To be sent back as it is.") String challenge,
    @Schema(
            description =
                "So many bits at the start of SHA-256 of the challenge, a full stop and the"
                    + " solution have to be 0.",
            example = "15")
        int bits,
    @Schema(description = "From then on it is worth nothing.") Instant expiresAt)
    implements Representation {

  static ChallengeRepresentation of(Challenges.Challenge challenge) {
    return new ChallengeRepresentation(challenge.text(), challenge.bits(), challenge.until());
  }
}
