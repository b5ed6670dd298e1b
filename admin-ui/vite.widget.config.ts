import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// What websites of the organisation load: one file, without a framework, for pages that are not ours.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'target/widget',
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: fileURLToPath(new URL('widget/src/contact.ts', import.meta.url)),
      name: 'understudyContact',
      formats: ['iife'],
      fileName: () => 'understudy-contact.js',
    },
  },
});
