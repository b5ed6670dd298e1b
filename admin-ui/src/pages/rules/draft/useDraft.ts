import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '@/api/problem';
import type { Rulebook } from '../model/types';
import { type Draft, readDraft, readPublished, writeDraft } from './calls';

export const DRAFT = ['rules', 'draft'];
export const PUBLISHED = ['rules', 'published'];

/** A change of the rules that can be made to any rulebook, also to one that somebody else changed. */
export type Change = (rulebook: Rulebook) => Rulebook;

/** Somebody else has changed the draft since it was read here. */
export type Conflict = { base: Rulebook; theirs: Rulebook; by: string; change: Change };

/**
 * The rules that people work on: the draft, or what is published as long as nobody has begun one.
 * Each change is stored in the draft at once; nothing counts before it is published.
 */
export function useDraft() {
  const client = useQueryClient();
  const published = useQuery({ queryKey: PUBLISHED, queryFn: readPublished });
  const draft = useQuery({ queryKey: DRAFT, queryFn: readDraft });
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const base = draft.data?.rulebook ?? published.data?.rulebook ?? {};
  const store = useMutation({
    mutationKey: DRAFT,
    scope: { id: 'draft' },
    mutationFn: async (change: Change) => {
      const now = client.getQueryData<Draft | null>(DRAFT);
      const from = now?.rulebook ?? base;
      try {
        return await writeDraft(change(from), now?.etag);
      } catch (error) {
        if (!(error instanceof ProblemError && error.kind === 'stale-version')) throw error;
        setConflict(await conflictOf(from, change));
        throw error;
      }
    },
    onSuccess: (saved) => {
      client.setQueryData(DRAFT, saved);
      setConflict(null);
      // What others show of it is another one now.
      void client.invalidateQueries({ queryKey: ['rules', 'shadow'] });
    },
  });

  const conflictOf = async (from: Rulebook, change: Change): Promise<Conflict> => {
    const theirs = await readDraft();
    const live = await readPublished();
    client.setQueryData(DRAFT, theirs);
    client.setQueryData(PUBLISHED, live);
    return {
      base: from,
      theirs: theirs?.rulebook ?? live.rulebook ?? {},
      by: theirs?.changedBy ?? live.publishedBy ?? '',
      change,
    };
  };

  // All that is on its way is shown at once, in its order; should the API refuse one, it is no longer shown.
  const onTheWay = useMutationState({
    filters: { mutationKey: DRAFT, status: 'pending' },
    select: (each) => each.state.variables as Change,
  });
  const rulebook = onTheWay.reduce<Rulebook>((shown, change) => change(shown), base);
  return { published, draft, rulebook, store, conflict, forget: () => setConflict(null) };
}

export type UsedDraft = ReturnType<typeof useDraft>;

/** True for a refusal that the conflict dialogue explains by itself. */
export const isConflict = (error: unknown): boolean =>
  error instanceof ProblemError && error.kind === 'stale-version';
