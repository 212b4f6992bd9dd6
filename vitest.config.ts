import { defineConfig } from "vitest/config";

/** Suites that start dozens of programs or inspect dozens of pages: `npm run test:all`. */
const slow = [
  "tests/slow/**/*.test.ts",
  "tests/browser/hostile-posts.test.ts",
  "tests/browser/indexes.test.ts",
  "tests/cli/new.test.ts",
  "tests/workflows/owning.test.ts",
  "tests/workflows/pages.test.ts",
];

// Three projects, from the quickest to the slowest: plain functions, a real build examined file by file, a real
// browser.
export default defineConfig({
  test: {
    env: { TZ: "Asia/Seoul" },
    // No module keeps state (an architecture test enforces that), so test files may share loaded modules: this saves a
    // third of the time.
    isolate: false,
    // Property tests on a busy machine.
    testTimeout: 20_000,
    setupFiles: "tests/support/property-seed.ts",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site-output/**", "tests/browser/**", "tests/screenshots/**", ...slow],
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site-output/**/*.test.ts"],
          globalSetup: "tests/support/built-sites.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: slow,
          globalSetup: "tests/support/built-sites.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Writes docs/images/; run on request only, by `npm run screenshots`.
        test: {
          name: "screenshots",
          include: ["tests/screenshots/**/*.test.ts"],
          globalSetup: "tests/support/built-sites.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: slow,
          globalSetup: "tests/support/built-sites.ts",
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
