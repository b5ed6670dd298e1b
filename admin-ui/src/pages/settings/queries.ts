import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';

/** What was set where Understudy is run. */
export function useInstallation() {
  return useQuery({
    queryKey: ['installation'],
    queryFn: () => answer(api.GET('/installation')),
  });
}
