import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usedIn } from './usedTexts';

const ROOT = new URL('../src/', import.meta.url).pathname;
const LANGUAGES = ['en', 'de', 'fr'];
const PLURALS = /_(zero|one|two|few|many|other)$/;

const files = (readdirSync(ROOT, { recursive: true }) as string[]).filter(
  (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
);

function flat(value: unknown, path: string[] = []): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, below]) => flat(below, [...path, key]))
    : [path.join('.')];
}

function texts(language: string): Map<string, string> {
  const folder = join(ROOT, 'i18n', language);
  const all = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const key of flat(content)) {
      const text = key.split('.').reduce((at, part) => at[part], content);
      all.set(`${file.replace('.json', '')}:${key}`, text as unknown as string);
    }
  }
  return all;
}

const english = texts('en');
/** Without the endings of plural forms: i18next adds them itself. */
const known = new Set([...english.keys()].map((key) => key.replace(PLURALS, '')));
const used = files.map((name) => usedIn(readFileSync(join(ROOT, name), 'utf8')));
const keys = new Set(used.flatMap((each) => each.keys));
const beginnings = new Set(used.flatMap((each) => each.beginnings));

describe('texts of the pages', () => {
  it.each(LANGUAGES.slice(1))('are the same ones in %s as in English', (language) => {
    expect([...texts(language).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(LANGUAGES)('are not empty in %s', (language) => {
    expect([...texts(language)].filter(([, text]) => !String(text).trim())).toEqual([]);
  });

  it.each(LANGUAGES)('name the same values in %s as in English', (language) => {
    const values = (text: string) => [...new Set(text.match(/\{\{\w+/g) ?? [])].sort();
    const other = texts(language);
    const different = [...english]
      // "One" may stand without its number.
      .filter(([key]) => !key.endsWith('_one'))
      .filter(([key, text]) => String(values(text)) !== String(values(other.get(key) ?? '')));
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are there for every key in the code', () => {
    expect([...keys].filter((key) => !known.has(key))).toEqual([]);
    const dangling = [...beginnings].filter(
      (beginning) => ![...known].some((key) => key.startsWith(beginning)),
    );
    expect(dangling).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...known].filter(
      (key) => !keys.has(key) && ![...beginnings].some((each) => key.startsWith(each)),
    );
    expect(unused).toEqual([]);
  });

  it('are found in the code at all', () => {
    expect(keys.size).toBeGreaterThan(20);
  });
});
