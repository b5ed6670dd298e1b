package org.understudy.znuny;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.understudy.helpdesk.HintDoor;
import org.understudy.helpdesk.HintRefused;
import org.understudy.helpdesk.HintRefused.Why;

/** Whatever comes, the door lets it in or says why not; it never stumbles. */
class ZnunyHintDoorProperties {

  private static final String NOW = Long.toString(SignedHint.NOW.getEpochSecond());

  private final HintDoor unit = new ZnunyHintDoor(SignedHint.SIGNATURE, SignedHint.CLOCK);

  @Property
  void shouldNotUnderstandRandomBytesEvenWhenTheyAreSigned(@ForAll @Size(max = 500) byte[] body) {
    assertThat(whyRefused(SignedHint.of("h-1", NOW, body))).isEqualTo(Why.NOT_UNDERSTOOD);
  }

  @Property
  void shouldNotLetInWithRandomHeaders(
      @ForAll String id, @ForAll String timestamp, @ForAll String signature, @ForAll byte[] body) {
    assertThat(whyRefused(new SignedHint(id, timestamp, signature, body)))
        .isEqualTo(Why.NOT_AUTHENTIC);
  }

  @Property(tries = 1000)
  void shouldNeverStumbleOverASpoiledHint(
      @ForAll @IntRange(max = 10_000) int at, @ForAll @NotEmpty @Size(max = 8) byte[] spoiled) {
    byte[] body = SignedHint.hintOf(FactsFixture.facts()).getBytes(UTF_8);
    for (int i = 0; i < spoiled.length; i++) {
      body[(at + i) % body.length] = spoiled[i];
    }

    // A changed digit or letter may still make sense; anything else has to be refused.
    assertThat(whyRefused(SignedHint.of("h-1", NOW, body))).isIn(null, Why.NOT_UNDERSTOOD);
  }

  @Property
  void shouldNoticeAnyFlippedBit(@ForAll @IntRange(max = 100_000) int at) {
    SignedHint good = SignedHint.of(SignedHint.hintOf(FactsFixture.facts()));
    byte[] body = good.body().clone();
    body[(at / 8) % body.length] ^= (byte) (1 << (at % 8));

    assertThat(whyRefused(new SignedHint(good.id(), good.timestamp(), good.signature(), body)))
        .isEqualTo(Why.NOT_AUTHENTIC);
  }

  private Why whyRefused(SignedHint hint) {
    try {
      hint.enter(unit);
      return null;
    } catch (HintRefused refused) {
      return refused.why();
    }
  }
}
