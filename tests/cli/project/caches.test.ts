import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openCaches } from "../../../src/cli/project/caches.ts";
import { plainReader } from "../../../src/site/notes/note-reader.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("there are none on request, and none for a program of unknown version", () => {
  const folder = join(siteFolder({}), ".cache");
  for (const noCache of [true, false]) {
    const caches = openCaches(folder, { noCache });
    expect(caches.reader).toBe(plainReader);
    expect(caches.outputMemory("_site")).toBeNull();
    caches.save();
  }
  expect(existsSync(folder)).toBe(false);
});
