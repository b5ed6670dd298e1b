import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, versioned } from '@/api/client';
import { type Design, toStore } from './design';

const KEY = ['customer-design'];

export const useDesign = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => versioned(api.GET('/customer-design')),
    // Nothing that is being typed may be replaced.
    staleTime: Number.POSITIVE_INFINITY,
  });

/**
 * @param etag so that nobody's change is overwritten unseen
 * @param onStored told before the form is drawn anew with what is stored
 */
export function useStoreDesign(etag: string | null, onStored: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (design: Design) =>
      answer(
        api.PUT('/customer-design', {
          params: { header: etag === null ? {} : { 'If-Match': etag } },
          body: toStore(design),
        }),
      ),
    onSuccess: () => {
      onStored();
      return client.resetQueries({ queryKey: KEY });
    },
  });
}
