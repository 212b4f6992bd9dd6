import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { configureEleventy } from "../../src/eleventy/configure.ts";
import { silentEleventy } from "../../src/eleventy/silent-eleventy.ts";
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
});
