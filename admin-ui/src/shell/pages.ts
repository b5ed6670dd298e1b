import { audit } from '@/pages/audit/route';
import { backup } from '@/pages/backup/route';
import { coverage } from '@/pages/coverage/route';
import { customers } from '@/pages/customers/route';
import { decisions } from '@/pages/decisions/route';
import { overview } from '@/pages/overview/route';
import { rules } from '@/pages/rules/route';
import { settings } from '@/pages/settings/route';
import { team } from '@/pages/team/route';
import { tryit } from '@/pages/tryit/route';
import { website } from '@/pages/website/route';
import type { PageRoute } from './page';

/** In the order of the navigation. */
export const PAGES: readonly PageRoute[] = [
  overview,
  rules,
  backup,
  customers,
  team,
  coverage,
  website,
  tryit,
  decisions,
  audit,
  settings,
];
