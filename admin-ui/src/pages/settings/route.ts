import type { PageRoute } from '@/shell/page';

export const settings: PageRoute = {
  path: 'settings',
  name: 'settings',
  roles: ['admin', 'supervisor'],
  load: () => import('./SettingsPage'),
};
