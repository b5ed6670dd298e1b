import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The application is always at /understudy: the helpdesk's web server forwards that address.
export default defineConfig({
  base: '/understudy/console/',
  plugins: [react()],
  server: {
    proxy: {
      '^/understudy/(api|health|callback|signed-out)':
        process.env.UNDERSTUDY_URL ?? 'http://127.0.0.1:18881',
    },
  },
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  build: {
    outDir: 'target/pages',
    emptyOutDir: true,
    // Nothing may stand in the page itself: the policy of the page allows files of ours only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
  },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'] },
});
