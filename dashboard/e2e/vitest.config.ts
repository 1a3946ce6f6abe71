import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests in a browser against the packaged program. They start what they need and share two cores, so one at a time. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    environment: 'node',
    include: [process.env.MARKET7_SCREENSHOTS ? 'screenshots.ts' : '*.e2e.ts'],
    globalSetup: ['support/everything.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
    teardownTimeout: 30_000,
  },
});
