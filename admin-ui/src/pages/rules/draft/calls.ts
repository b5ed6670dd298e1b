import { answer, api, type Schema, versioned } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Rulebook } from '../model/types';

/** The types of requests know no defaults; the API does. */
type Body = Schema['Rulebook'];

/** The version that the API gives a draft that is not there. */
const NO_DRAFT = '"0"';

export const readPublished = () => answer(api.GET('/rules'));

/** Null when nobody works on a draft. */
export async function readDraft() {
  try {
    const { data, etag } = await versioned(api.GET('/rules/draft'));
    return { ...data, etag: etag ?? NO_DRAFT };
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return null;
    throw error;
  }
}

export type Draft = NonNullable<Awaited<ReturnType<typeof readDraft>>>;

/**
 * @param etag of the draft that it replaces; undefined to begin one
 * @throws ProblemError `stale-version` when the draft is another one by now
 */
export async function writeDraft(rulebook: Rulebook, etag: string | undefined): Promise<Draft> {
  const { data, etag: now } = await versioned(
    api.PUT('/rules/draft', { body: rulebook as Body, headers: { 'If-Match': etag ?? NO_DRAFT } }),
  );
  return { ...data, etag: now ?? NO_DRAFT };
}

export async function dropDraft(etag: string): Promise<void> {
  await versioned(api.DELETE('/rules/draft', { headers: { 'If-Match': etag } }));
}

/** @param replaces the published version that it takes the place of */
export const publishDraft = (etag: string, replaces: number, comment: string) =>
  answer(
    api.POST('/rules/publish', {
      body: { replaces, ...(comment === '' ? {} : { comment }) },
      headers: { 'If-Match': etag },
    }),
  );
