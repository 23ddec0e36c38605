import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compressAssets } from './compress-assets.js';

/** Every page: the address that the server gives it, and the file that it is made from. Add new ones here. */
const PAGES: Record<string, string> = {
  '/': 'index.html',
  '/work': 'work.html',
  '/link': 'work.html',
  '/admin': 'admin.html',
  '/data': 'data.html',
};

const here = (path: string): string => decodeURIComponent(new URL(path, import.meta.url).pathname);

/** Gives the development server the addresses that the real one has: /work instead of /work.html. */
const plainAddresses: Plugin = {
  name: 'plain-addresses',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const [path = '', query] = (request.url ?? '').split('?', 2);
      const page = PAGES[path];
      if (page !== undefined) request.url = `/${page}${query === undefined ? '' : `?${query}`}`;
      next();
    });
  },
};

export default defineConfig({
  root: here('.'),
  plugins: [react(), plainAddresses, compressAssets],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // The security policy allows neither inline script nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: [...new Set(Object.values(PAGES))].map((page) => here(page)) },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/docs': 'http://127.0.0.1:3000' } },
});
