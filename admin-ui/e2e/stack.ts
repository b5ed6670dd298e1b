import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The parts of `deployment/understudy status --json` that the stories need. */
interface Status {
  parts: { helpdesk: { pid: number } };
  understudy: { url: string; proxiedUrl: string; apiUrl: string; adminTokenFile: string };
  demo: { agents: { login: string; password: string }[] };
}

const file = process.env.UNDERSTUDY_STATUS;
if (!file) {
  throw new Error(
    'UNDERSTUDY_STATUS names the file with what deployment/understudy status --json says.',
  );
}

export const stack = JSON.parse(readFileSync(file, 'utf8')) as Status;

/** Debian's; nothing of it talks to anybody. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
