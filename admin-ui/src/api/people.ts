import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { everything, PART } from './everything';

const limit = PART;
/** How often pages that are left open look again, in milliseconds. */
const LOOK_AGAIN = 10_000;

/** All agents of the helpdesk, and whether they are there. */
export function useAgents() {
  return useQuery({
    queryKey: ['agents'],
    queryFn: () =>
      everything((offset) => answer(api.GET('/agents', { params: { query: { offset, limit } } }))),
    refetchInterval: LOOK_AGAIN,
  });
}

/** All teams with their members and rules. */
export function useTeams() {
  return useQuery({
    queryKey: ['teams'],
    queryFn: () =>
      everything((offset) => answer(api.GET('/teams', { params: { query: { offset, limit } } }))),
    refetchInterval: LOOK_AGAIN,
  });
}
