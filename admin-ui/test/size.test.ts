import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const BUILT = new URL('../target/pages/', import.meta.url).pathname;
/** What a browser has to load before somebody sees the first page, in bytes of gzip. */
const MOST = 350_000;

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isEntry?: boolean;
}

function sizes(manifest: Record<string, Chunk>, from: string[]): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || found.has(chunk.file)) {
      return;
    }
    for (const file of [chunk.file, ...(chunk.css ?? [])]) {
      found.set(file, gzipSync(readFileSync(BUILT + file)).length);
    }
    for (const next of chunk.imports ?? []) {
      visit(next);
    }
  };
  for (const name of from) {
    visit(name);
  }
  return found;
}

it('has a first page of at most 350 kB gzip', () => {
  expect(existsSync(`${BUILT}manifest.json`), 'run build/step pages before').toBe(true);
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(`${BUILT}manifest.json`, 'utf8'));
  const first = [
    'index.html',
    'src/pages/overview/OverviewPage.tsx',
    'src/i18n/de/shell.json',
    'src/i18n/de/overview.json',
  ];
  expect(first.filter((name) => !manifest[name])).toEqual([]);

  const loaded = sizes(manifest, first);
  const sum = [...loaded.values()].reduce((all, each) => all + each, 0);

  expect(sum, JSON.stringify([...loaded])).toBeLessThan(MOST);
  expect(sum).toBeGreaterThan(50_000);
});
