import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const FILE = 'target/widget/understudy-contact.js';
const MOST = 10 * 1024;

test.runIf(existsSync(FILE))(
  'the widget stays small, and is one file that asks for nothing',
  () => {
    const text = readFileSync(FILE, 'utf8');

    expect(gzipSync(text).length).toBeLessThanOrEqual(MOST);
    expect(text).not.toMatch(/innerHTML|\beval\(|new Function|document\.cookie|localStorage/);
    expect(text).not.toMatch(/\bimport\(|https?:\/\//);
  },
);
