import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window as static files: relative addresses, nothing inline, so that a strict content policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Electron's own Chromium, and whatever browser of the last years is installed for the window without Electron.
    target: 'es2022',
    rolldownOptions: {
      // Where the build's own time went is no news for who builds it.
      checks: { pluginTimings: false },
      output: {
        // English beside the window's own code; any other language is a file of its own anyway, fetched when chosen.
        codeSplitting: { groups: [{ name: 'en', test: /shared[\\/]text[\\/]en[\\/]/ }] },
      },
    },
  },
});
