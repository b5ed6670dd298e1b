import { expect, it } from 'vitest';
import type { Health } from '@/api/health';
import { troubles } from './troubles';

const well: Health = {
  status: 'ready',
  reason: null,
  database: { reachable: true },
  decider: { holdsLease: true },
  host: { reachable: true, lastReadSecondsAgo: 1, lastError: null },
  keycloak: null,
  directoryKnown: true,
  inboxDepth: 0,
  oldestUnhandledEventSeconds: null,
  sweepAgeSeconds: 2,
  outboxDepth: 0,
  parkedEffects: 0,
};

it('finds nothing when all is well', () => {
  expect(troubles(well)).toEqual([]);
});

it('finds everything at once', () => {
  const ill = {
    ...well,
    host: { ...well.host, reachable: false },
    oldestUnhandledEventSeconds: 31,
    parkedEffects: 1,
  };
  expect(troubles(ill)).toEqual(['host', 'behind', 'parked']);
});

it('says nothing else when the database is away: nothing else is known then', () => {
  const away = { ...well, database: { reachable: false }, parkedEffects: null };
  expect(troubles(away)).toEqual(['database']);
});

it('takes another node for no trouble', () => {
  expect(troubles({ ...well, host: { ...well.host, reachable: null } })).toEqual([]);
});
