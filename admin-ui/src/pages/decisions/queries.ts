import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { asked, type Filter } from './filter';

const PART = 25;

/** The newest first; further parts are those that are older. */
export function useDecisions(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ['decisions', 'list', filter],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/decisions', {
          params: { query: { ...asked(filter), before: pageParam, limit: PART } as never },
        }),
      ),
    getNextPageParam: (last) => (last.next ? last.items.at(-1)?.sequence : undefined),
  });
}

export function useDecision(id: string) {
  return useQuery({
    queryKey: ['decisions', id],
    queryFn: () => answer(api.GET('/decisions/{id}', { params: { path: { id } } })),
  });
}

export function useWhyNot(id: string) {
  return useMutation({
    mutationFn: (agent: string) =>
      answer(api.GET('/decisions/{id}/why-not', { params: { path: { id }, query: { agent } } })),
  });
}

export function useReplay(id: string) {
  return useMutation({
    mutationFn: () => answer(api.GET('/decisions/{id}/replay', { params: { path: { id } } })),
  });
}
