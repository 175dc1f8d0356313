import { defineConfig } from 'vite';

/**
 * Two builds of one source: `vite build` makes what browsers fetch (dist/client, hashed names
 * and a manifest), `vite build --ssr` makes the server (dist/server, packages left outside).
 */
export default defineConfig(({ isSsrBuild }) => ({
  publicDir: false,
  build: isSsrBuild
    ? {
        ssr: 'src/main.ts',
        outDir: 'dist/server',
        emptyOutDir: true,
        target: 'node22',
        minify: false,
        sourcemap: true,
      }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsInlineLimit: 0,
        rollupOptions: {
          // Models are pure (tests/architecture.test.ts): what the first paint does not use, it does
          // not fetch. The workshop's schemas, and zod with them, come after it.
          treeshake: { moduleSideEffects: (id) => !/\/parts\/[^/]+\/model\//.test(id) },
          input: [
            'src/browser/site.css',
            'src/browser/site.ts',
            'src/browser/theme.ts',
            'src/browser/dev-reload.ts',
            'src/browser/agreements.ts',
            'src/browser/workshop/main.tsx',
          ],
        },
      },
}));
