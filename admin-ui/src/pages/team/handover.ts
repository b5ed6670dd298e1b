import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema } from '@/api/client';
import { everything, PART } from '@/api/everything';
import { ProblemError } from '@/api/problem';

export type Handover = Schema['Handover'];
export type Would = Schema['HandoverPreview'];

/** Milliseconds between two looks at a handover that is carried out. */
const LOOK_AGAIN = 2_000;

const path = (id: string) => ({ path: { id } });
const key = (id: string) => ['agents', id, 'handover'];

/** How far the last handover of an agent is; null when there was none. */
export function useHandover(id: string) {
  return useQuery({
    queryKey: key(id),
    queryFn: async (): Promise<Handover | null> => {
      try {
        return await answer(api.GET('/agents/{id}/handover/progress', { params: path(id) }));
      } catch (error) {
        if (error instanceof ProblemError && error.problem.status === 404) {
          return null;
        }
        throw error;
      }
    },
    refetchInterval: ({ state }) => (state.data?.left ? LOOK_AGAIN : false),
  });
}

/** Who would get each of the agent's conversations now; never an answer of before. */
export function usePreview(id: string) {
  return useQuery({
    queryKey: [...key(id), 'preview'],
    queryFn: () =>
      everything((offset) =>
        answer(
          api.GET('/agents/{id}/handover', {
            params: { ...path(id), query: { offset, limit: PART } },
          }),
        ),
      ),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export function useHandOver(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answer(api.POST('/agents/{id}/handover', { params: path(id), body: { reason } })),
    onSuccess: (begun) => {
      client.setQueryData(key(id), begun);
      return client.invalidateQueries({ queryKey: ['agents'] });
    },
  });
}

/** How many each would get, most first; null stands for nobody yet. */
export function shares(preview: Would[]): { name: string | null; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { agent } of preview) {
    const name = agent?.name ?? null;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count);
}
