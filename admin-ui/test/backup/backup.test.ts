import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/pages/backup/model/chain';
import { nextMonday } from '../../src/pages/backup/model/nextMonday';
import {
  emptyParts,
  filledText,
  missingLanguages,
  unknownPlaceholders,
} from '../../src/pages/backup/model/texts';
import { withText } from '../../src/pages/backup/model/withText';

describe('B9: the chain of backups', () => {
  const ids = (chain: ReturnType<typeof chainOf>) => chain.steps.map(({ agent }) => agent);

  it('goes from own backups to the default one', () => {
    const chain = chainOf('john', { default: 'mary', agents: { john: 'william' } });

    expect(chain.steps).toEqual([
      { agent: 'william', because: 'own' },
      { agent: 'mary', because: 'default' },
    ]);
  });

  it('ends where it would come to somebody a second time', () => {
    const circle = chainOf('john', { agents: { john: 'william', william: 'mary', mary: 'john' } });

    expect(ids(circle)).toEqual(['william', 'mary']);
    expect(circle.end).toBe('circle');
  });

  it('ends after ten people', () => {
    const agents = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [String(n), String(n + 1)]),
    );

    expect(chainOf('0', { agents })).toMatchObject({ end: 'long', steps: { length: 10 } });
  });

  it('is empty for the default backup himself', () => {
    expect(chainOf('mary', { default: 'mary', agents: {} })).toEqual({ steps: [], end: 'nobody' });
  });
});

describe('B1: texts for customers', () => {
  const whole = filledText({
    subject: 's',
    choices: 'c',
    notice: 'n',
    noReturn: 'r',
    unknownReturn: 'u',
  });

  it('tells which of the usual languages have none', () => {
    expect(missingLanguages({ en: whole })).toEqual(['de', 'fr']);
  });

  it('finds what is empty, and what nothing takes the place of', () => {
    expect(emptyParts({ ...whole, notice: ' ' })).toEqual(['notice']);
    expect(unknownPlaceholders('{agent} {retrun} {wait} { x }')).toEqual(['retrun']);
  });

  it('changes one language and keeps the others', () => {
    const before = { backup: { on: true, texts: { en: whole, de: whole } } };

    const after = withText('de', { ...whole, subject: 'Neu' })(before).backup;

    expect(after?.texts?.de?.subject).toBe('Neu');
    expect(after?.texts?.en?.subject).toBe('s');
    expect(Object.keys(withText('de', null)(before).backup?.texts ?? {})).toEqual(['en']);
    expect(after?.on).toBe(true);
  });
});

it('takes a Monday that is still to come', () => {
  expect(nextMonday(new Date(2026, 10, 22, 12))).toBe('2026-11-23T08:00');
  expect(nextMonday(new Date(2026, 10, 23, 12))).toBe('2026-11-30T08:00');
});
