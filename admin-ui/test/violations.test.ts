import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { inOwnWords } from '../src/api/violations';

const words = (language: string) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/${language}/shell.json`, import.meta.url), 'utf8'));

describe('what is wrong with a field', () => {
  beforeAll(async () => {
    await i18next.init({
      lng: 'de',
      fallbackLng: false,
      resources: { de: { shell: words('de') } },
      interpolation: { escapeValue: false },
    });
  });

  it.each([
    ['Must have at most 255 characters.', 'Höchstens 255 Zeichen.'],
    ['Must be a number from 1 to 100; leave it out for 1.', 'Zwischen 1 und 100.'],
    ['Must be from PT10S to P7D; PT4H means four hours.', 'Zwischen PT10S und P7D.'],
    ['Must be at least 1; leave it out for no limit.', 'Mindestens 1.'],
    ['Must be given: colleagues ask why.', 'Fehlt noch.'],
    [
      'Must be the id or login of an agent, as GET agents lists them.',
      'Diese Person kennt das Helpdesk nicht: Wählen Sie eine andere.',
    ],
    [
      'Unknown: {agnt}. There are {agent}, {return}.',
      '{agnt} gibt es nicht. Es gibt: {agent}, {return}.',
    ],
  ])('%s', (english, german) => {
    expect(inOwnWords(english)).toBe(german);
  });

  it('stays English when nobody has translated it', () => {
    expect(inOwnWords('Must be purple.')).toBe('Must be purple.');
  });

  it('has words for whatever is recognised', () => {
    const source = readFileSync(new URL('../src/api/violations.ts', import.meta.url), 'utf8');
    const keys = [...source.matchAll(/'(\w+)',?\s*\],$/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(25);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(words('en').wrong).sort());
  });
});
