// Unit tests: plain Node, files beside the code they test.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'bench/**/*.test.ts'], environment: 'node' },
});
