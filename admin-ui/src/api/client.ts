import createClient from 'openapi-fetch';
import { type ProblemBody, ProblemError } from './problem';
import type { components, paths } from './schema.gen';

/** Types of the API, made from docs/openapi.json. */
export type Schema = components['schemas'];

export const API_BASE = `${import.meta.env.BASE_URL.replace(/console\/$/, '')}api/v1`;

/**
 * Sentences of the API are by the clock of the browser. Their language is the one that /me tells,
 * which the pages speak too: nothing has to be said for that.
 */
export const READER = {
  Prefer: `timezone=${Intl.DateTimeFormat().resolvedOptions().timeZone}`,
};

/** The session's cookie says who calls; browsers add the headers by which the API knows our pages. */
export const api = createClient<paths>({ baseUrl: API_BASE, headers: READER });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * What the API answered.
 *
 * @throws ProblemError when it refused, or could not be reached
 */
export async function answer<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data } = await reply(call);
  return data as NonNullable<T>;
}

/** As {@link answer}, with the version to send back as If-Match. */
export async function versioned<T>(
  call: Promise<Answer<T>>,
): Promise<{ data: NonNullable<T>; etag: string | null }> {
  const { data, response } = await reply(call);
  return { data: data as NonNullable<T>, etag: response.headers.get('ETag') };
}

async function reply<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  let result: Answer<T>;
  try {
    result = await call;
  } catch {
    throw new ProblemError({ type: 'unreachable', title: '', status: 0 });
  }
  if (!result.response.ok) {
    throw new ProblemError(body(result));
  }
  return result;
}

function body(result: Answer<unknown>): ProblemBody {
  const given = result.error;
  if (given !== null && typeof given === 'object' && 'type' in given) {
    return given as ProblemBody;
  }
  const { status } = result.response;
  return { type: 'unknown', title: '', status };
}
