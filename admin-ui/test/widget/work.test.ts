import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { firstWord, solve } from '../../widget/src/work.ts';

test('the hash is SHA-256, whatever the length', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'x'.repeat(length);
    expect(firstWord(text)).toBe(createHash('sha256').update(text).digest().readUInt32BE(0));
  }
});

test('a solution has the zeros that were asked for', async () => {
  const solution = await solve('some.challenge', 12);

  const hash = createHash('sha256').update(`some.challenge.${solution}`).digest();
  expect(Math.clz32(hash.readUInt32BE(0))).toBeGreaterThanOrEqual(12);
});
