import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * What early.ts asks for is asked before the window's own code has come: its chunk is run as soon as it is there, where a
 * preload would only fetch it.
 */
const runEarly: Plugin = {
  name: 'run-early',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        /<link rel="modulepreload" crossorigin href="(\.\/assets\/early-[^"]+)">/,
        '<script type="module" async crossorigin src="$1"></script>',
      ),
  },
};

/** The window as static files: relative addresses, nothing inline, so that a strict content policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), runEarly],
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
        // What is run early in a file of its own. English beside the window's own code; any other language is a file of its own anyway, fetched when chosen.
        codeSplitting: {
          groups: [
            { name: 'early', test: /renderer[\\/]early\.ts/, priority: 1 },
            { name: 'en', test: /shared[\\/]text[\\/]en[\\/]/ },
          ],
        },
      },
    },
  },
});
