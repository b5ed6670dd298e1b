import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useToast } from '@/shared/toasts';
import { type Place, readBackups, readDedicated, writePlace } from './calls';

/** Who stands in for whom, and who looks after which customer. */
export function usePlaces() {
  const { t } = useTranslation('backup');
  const client = useQueryClient();
  const say = useToast();
  const backups = useQuery({ queryKey: ['backups'], queryFn: readBackups });
  const dedicated = useQuery({ queryKey: ['dedicated'], queryFn: readDedicated });
  const write = useMutation({
    mutationFn: ({ place, agent }: { place: Place; agent: string | null }) =>
      writePlace(place, agent),
    onSuccess: () => say('success', t('people.saved')),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['backups'] }),
        client.invalidateQueries({ queryKey: ['dedicated'] }),
      ]),
  });
  return { backups, dedicated, write };
}

export type Places = ReturnType<typeof usePlaces>;
