import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { entryFacts } from "../../../src/site/system/entry-facts.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("says what has a name, and nothing of a name that nothing has or can have", () => {
  const folder = siteFolder({ "a.md": "a", "b/c.md": "c" });
  symlinkSync("a.md", join(folder, "link"));
  expect(entryFacts(join(folder, "a.md"))?.isFile()).toBe(true);
  expect(entryFacts(join(folder, "b"))?.isDirectory()).toBe(true);
  expect(entryFacts(join(folder, "link"))?.isSymbolicLink()).toBe(true);
  expect(entryFacts(join(folder, "none"))).toBeNull();
  expect(entryFacts(join(folder, "a.md/below a file"))).toBeNull();
  expect(() => entryFacts(join(folder, "a".repeat(300)))).toThrow("ENAMETOOLONG");
});
