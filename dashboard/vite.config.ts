import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const service = process.env.MARKET7_URL ?? 'http://127.0.0.1:8000';

/** The service reads the origin of a change; in development it has to see its own. */
const proxied = {
  target: service,
  changeOrigin: true,
  headers: { origin: service },
};

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    // the content security policy lets pictures come from files only
    assetsInlineLimit: 0,
    // older targets would turn light-dark() into something that knows nothing of the chosen scheme
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    rollupOptions: {
      output: {
        manualChunks: (id: string) => chunkOf(id),
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': proxied, '/actuator': proxied, '/v3': proxied, '/swagger-ui': proxied, '/problems': proxied },
  },
});

/** What every page needs lies apart from what changes with each release; the chart comes with its pages. */
function chunkOf(id: string): string | undefined {
  if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) {
    return 'react';
  }
  if (id.includes('node_modules/lightweight-charts') || id.includes('node_modules/fancy-canvas')) {
    return 'charts';
  }
  return undefined;
}
