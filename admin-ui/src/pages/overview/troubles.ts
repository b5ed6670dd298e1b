import type { Health } from '@/api/health';

/** What is wrong, by name; its words and what to do stand in the texts. */
export type Trouble = 'database' | 'notRead' | 'host' | 'keycloak' | 'behind' | 'parked';

/** Events that wait longer than this are worth a look, in seconds. */
const LATE = 30;

export function troubles(health: Health): Trouble[] {
  if (!health.database.reachable) {
    return ['database'];
  }
  const found: Trouble[] = [];
  if (health.directoryKnown === false) {
    found.push('notRead');
  }
  if (health.host.reachable === false) {
    found.push('host');
  }
  if (health.keycloak?.reachable === false) {
    found.push('keycloak');
  }
  if ((health.oldestUnhandledEventSeconds ?? 0) > LATE) {
    found.push('behind');
  }
  if ((health.parkedEffects ?? 0) > 0) {
    found.push('parked');
  }
  return found;
}
