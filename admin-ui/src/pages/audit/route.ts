import type { PageRoute } from '@/shell/page';

export const audit: PageRoute = {
  path: 'audit',
  name: 'audit',
  roles: ['admin', 'supervisor'],
  load: () => import('./AuditPage'),
};
