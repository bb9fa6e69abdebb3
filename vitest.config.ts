import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const alias = {
  "@": path("."),
  "server-only": path("tests/support/server-only.ts"),
  "next/cache": path("tests/support/next-cache.ts"),
};

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["tests/{unit,architecture,integration}/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
  },
});
