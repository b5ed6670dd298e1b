import { API_BASE, READER } from '@/api/client';
import { type ProblemBody, ProblemError } from '@/api/problem';
import { asked, type Filter } from './filter';

/**
 * Lets the browser keep the file. Not a plain link: a refusal would take the place of the page.
 *
 * @throws ProblemError when it is refused, for example because more fit than a file may hold
 */
export async function download(filter: Filter, format: 'csv' | 'json'): Promise<void> {
  const query = new URLSearchParams({ ...asked(filter), format });
  const response = await fetch(`${API_BASE}/decisions/export?${query}`, { headers: READER });
  if (!response.ok) {
    throw new ProblemError((await response.json()) as ProblemBody);
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name ?? `decisions.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
