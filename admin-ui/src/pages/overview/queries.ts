import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';

const LOOK_AGAIN = 10_000;
const SHOWN = 6;

/** The first that wait, the oldest first. */
export function useWaiting() {
  return useQuery({
    queryKey: ['waiting', SHOWN],
    queryFn: () => answer(api.GET('/waiting', { params: { query: { limit: SHOWN } } })),
    refetchInterval: LOOK_AGAIN,
  });
}

export function useLastDecisions() {
  return useQuery({
    queryKey: ['decisions', 'last', SHOWN],
    queryFn: () => answer(api.GET('/decisions', { params: { query: { limit: SHOWN } } })),
    refetchInterval: LOOK_AGAIN,
  });
}

/** What every source says of one agent. */
export function useSignals(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['agents', id, 'status'],
    queryFn: () => answer(api.GET('/agents/{id}/status', { params: { path: { id } } })),
    refetchInterval: LOOK_AGAIN * 3,
    enabled,
  });
}
