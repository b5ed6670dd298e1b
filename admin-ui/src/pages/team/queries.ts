import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schema, versioned } from '@/api/client';

export type Profile = Schema['Profile'];
export type StatusChange = Schema['StatusChange'];
export type AbsencePlan = Schema['AbsencePlan'];

const path = (id: string) => ({ path: { id } });

export function useStatus(id: string) {
  return useQuery({
    queryKey: ['agents', id, 'status'],
    queryFn: () => answer(api.GET('/agents/{id}/status', { params: path(id) })),
  });
}

export function useProfile(id: string) {
  return useQuery({
    queryKey: ['agents', id, 'profile'],
    queryFn: () => versioned(api.GET('/agents/{id}/profile', { params: path(id) })),
  });
}

export function useAbsences(id: string) {
  return useQuery({
    queryKey: ['agents', id, 'absences'],
    queryFn: () => answer(api.GET('/agents/{id}/absences', { params: path(id) })),
  });
}

/** Who stands in for whom; for supervisors. */
export function useBackups(enabled: boolean) {
  return useQuery({
    queryKey: ['backups'],
    queryFn: () => answer(api.GET('/backups')),
    enabled,
  });
}

/** Everything that a change of an agent may touch is asked for again. */
function useAfter() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['agents'], ['backups'], ['coverage']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useSetStatus(id: string) {
  const after = useAfter();
  return useMutation({
    mutationFn: (change: StatusChange) =>
      answer(api.PUT('/agents/{id}/status', { params: { ...path(id), header: {} }, body: change })),
    onSuccess: after,
  });
}

/** @param etag so that nobody's change is overwritten unseen */
export function useSetProfile(id: string, etag: string | null) {
  const after = useAfter();
  return useMutation({
    mutationFn: (profile: Profile) =>
      answer(
        api.PUT('/agents/{id}/profile', {
          params: { ...path(id), header: etag ? { 'If-Match': etag } : {} },
          body: profile,
        }),
      ),
    onSuccess: after,
  });
}

/** What an absence would make worse, before it is planned. */
export function useCheckAbsence(id: string) {
  return useMutation({
    mutationFn: (body: AbsencePlan) =>
      answer(
        api.POST('/agents/{id}/absences', {
          params: { ...path(id), query: { check: true } },
          body,
        }),
      ) as unknown as Promise<Schema['Coverage']>,
  });
}

export function usePlanAbsence(id: string) {
  const after = useAfter();
  return useMutation({
    mutationFn: (body: AbsencePlan) =>
      answer(api.POST('/agents/{id}/absences', { params: path(id), body })),
    onSuccess: after,
  });
}

export function useRemoveAbsence(id: string) {
  const after = useAfter();
  return useMutation({
    mutationFn: (absence: string) =>
      answer(api.DELETE('/agents/{id}/absences/{absence}', { params: { path: { id, absence } } })),
    onSuccess: after,
  });
}

/** @param agent the empty text for none */
export function useSetBackup(id: string) {
  const after = useAfter();
  return useMutation({
    mutationFn: async (agent: string) => {
      await (agent
        ? answer(api.PUT('/backups/agents/{id}', { params: path(id), body: { agent } }))
        : answer(api.DELETE('/backups/agents/{id}', { params: path(id) })));
    },
    onSuccess: after,
  });
}
