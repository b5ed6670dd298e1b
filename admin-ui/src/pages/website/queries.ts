import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema, versioned } from '@/api/client';
import { everything, PART } from '@/api/everything';

export type Website = Schema['Website'];
export type Settings = Schema['WebsiteSettings'];

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
