import { readFileSync } from 'node:fs';
import { stack } from './stack.ts';

const signal = (pids: number[], name: 'SIGSTOP' | 'SIGCONT') => {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // The web server has ended this one meanwhile.
    }
  }
};

/** The helpdesk's web server stands still while something is done, and always goes on afterwards. */
export async function whileZnunyStandsStill(done: () => Promise<void>): Promise<void> {
  const { pid } = stack.parts.helpdesk;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  const all = [pid, ...children.filter(Boolean).map(Number)];
  signal(all, 'SIGSTOP');
  try {
    await done();
  } finally {
    signal(all, 'SIGCONT');
  }
}
