import type { PageRoute } from '@/shell/page';

export const backup: PageRoute = {
  path: 'backup',
  name: 'backup',
  roles: ['admin', 'supervisor'],
  load: () => import('./BackupPage'),
};
