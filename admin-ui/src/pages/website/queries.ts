import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema, versioned } from '@/api/client';
import { everything, PART } from '@/api/everything';

export type Website = Schema['Website'];
export type Settings = Schema['WebsiteSettings'];
export type Door = Schema['TeamPublicStatus'];

const limit = PART;

export function useWebsites() {
  return useQuery({
    queryKey: ['websites'],
    queryFn: () =>
      everything((offset) =>
        answer(api.GET('/websites', { params: { query: { offset, limit } } })),
      ),
  });
}

/** Stores a new website, or one that is read once more right before: nobody's change gets lost unseen. */
export function useSave(website: Website | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Settings) => {
      if (!website) {
        return answer(api.POST('/websites', { body }));
      }
      const path = { key: website.key };
      const before = await versioned(api.GET('/websites/{key}', { params: { path } }));
      const header = before.etag ? { 'If-Match': before.etag } : {};
      return answer(api.PUT('/websites/{key}', { params: { path, header }, body }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['websites'] }),
  });
}

/** What is set for the rooms of these teams, in their order. */
export function useDoors(teams: readonly string[]) {
  return useQueries({
    queries: teams.map((id) => ({
      queryKey: ['teams', id, 'public-status'],
      queryFn: () => answer(api.GET('/teams/{id}/public-status', { params: { path: { id } } })),
    })),
  });
}

/** Changes the limits of a team, and leaves all else that is set for it as it is now. */
export function useSaveRoom(team: string) {
  const client = useQueryClient();
  const path = { id: team };
  return useMutation({
    mutationFn: async (limits: Pick<Door, 'mostWaiting' | 'reopenAt'>) => {
      const before = await versioned(api.GET('/teams/{id}/public-status', { params: { path } }));
      const header = before.etag ? { 'If-Match': before.etag } : {};
      return answer(
        api.PUT('/teams/{id}/public-status', {
          params: { path, header },
          body: { ...before.data, ...limits },
        }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['teams', team, 'public-status'] }),
  });
}
