import type { ComponentType } from 'react';
import type { Role } from '@/api/me';

/** A page of the navigation; each folder of src/pages says here what it is. */
export interface PageRoute {
  /** Behind /understudy/console/; empty for the first page. */
  path: string;
  /** Also its text in the navigation (`shell`, `nav.…`) and its file of texts. */
  name: string;
  /** Who may read what it shows; the API holds everybody to it. */
  roles: readonly Role[];
  load: () => Promise<{ default: ComponentType }>;
  /** Pages below it, as `decisions/:id`. */
  below?: { path: string; load: () => Promise<{ default: ComponentType }> }[];
}
