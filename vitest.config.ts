// Unit tests: plain Node, files beside the code they test.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'bench/**/*.test.ts'],
    environment: 'node',
    // Generous, so that a busy machine makes a run slow and not red.
    testTimeout: 60_000,
  },
});
