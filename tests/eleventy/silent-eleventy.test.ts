import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { configureEleventy } from "../../src/eleventy/configure.ts";
import { silentEleventy } from "../../src/eleventy/silent-eleventy.ts";
import { saegimRoot } from "../../src/site/installation/saegim-root.ts";
import { plannedFiles } from "../support/planned-files.ts";
import { siteFolder } from "../support/site-folder.ts";

describe("Eleventy", () => {
  afterEach(() => vi.restoreAllMocks());

  it("prints nothing, neither when it writes nor when it fails: the command does that", async () => {
    const folder = siteFolder({});
    const spoken = (["log", "warn", "error", "info"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const eleventy = silentEleventy(join(folder, "_site"), (configuration) =>
      configureEleventy(configuration, {
        assetsFolder: join(folder, "assets"),
        nextFiles: () => Promise.resolve({ files: plannedFiles({ "index.html": "a" }), copies: new Set() }),
      }),
    );
    await eleventy.write();
    const failing = silentEleventy(join(folder, "_site"), (configuration) =>
      configureEleventy(configuration, { assetsFolder: "", nextFiles: () => Promise.reject(new Error("no files")) }),
    );
    await expect(failing.write()).rejects.toThrow();
    expect(spoken.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });

  it("prints nothing of what takes it long either", async () => {
    const folder = siteFolder({});
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const files = plannedFiles(Object.fromEntries(Array.from({ length: 50 }, (_, page) => [`${page}.html`, "가"])));
    const eleventy = silentEleventy(join(folder, "_site"), (configuration) => {
      const group = configuration.benchmarkManager.get("Configuration");
      Object.assign(group, { minimumThresholdMs: 1e-9, minimumThresholdPercent: -1 });
      configureEleventy(configuration, {
        assetsFolder: null,
        nextFiles: () => Promise.resolve({ files, copies: new Set() }),
      });
    });
    await eleventy.write();
    expect(warned.mock.calls).toEqual([]);
  });

  // Of a name of one letter, no other is the beginning.
  it.skipIf(basename(saegimRoot()).length === 1)("writes in a folder whose path begins the program's", async () => {
    const folder = siteFolder({});
    vi.spyOn(process, "cwd").mockReturnValue(saegimRoot().slice(0, -1));
    const eleventy = silentEleventy(join(folder, "_site"), (configuration) =>
      configureEleventy(configuration, {
        assetsFolder: null,
        nextFiles: () => Promise.resolve({ files: plannedFiles({ "index.html": "가" }), copies: new Set() }),
      }),
    );
    await eleventy.write();
    expect(readFileSync(join(folder, "_site", "index.html"), "utf8")).toBe("가");
  });
});
