import { useQuery } from '@tanstack/react-query';
import { API_BASE } from './client';

/** What health/ready says; see "Health" in docs/api.md. It holds no names and no secrets. */
export interface Health {
  status: string;
  reason: string | null;
  database: { reachable: boolean };
  decider: { holdsLease: boolean };
  host: { reachable: boolean | null; lastReadSecondsAgo: number | null; lastError: string | null };
  /** Null where Keycloak tells nothing of people. */
  keycloak: { reachable: boolean | null; lastError: string | null } | null;
  directoryKnown: boolean | null;
  inboxDepth: number | null;
  oldestUnhandledEventSeconds: number | null;
  sweepAgeSeconds: number | null;
  outboxDepth: number | null;
  parkedEffects: number | null;
}

const LOOK_AGAIN = 10_000;

async function read(): Promise<Health> {
  const response = await fetch(API_BASE.replace(/api\/v1$/, 'health/ready'));
  // 503 has the same body: it says what is missing.
  return (await response.json()) as Health;
}

export function useHealth() {
  return useQuery({ queryKey: ['health'], queryFn: read, refetchInterval: LOOK_AGAIN });
}
