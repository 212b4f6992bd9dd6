import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { assertReadable } from "../../src/output/assert-readable.ts";
import { siteFolder } from "../support/site-folder.ts";

it("files that may be read, and what has vanished, are passed on", () => {
  expect(() => assertReadable(["a.png", "gone.png"], siteFolder({ "a.png": "x" }))).not.toThrow();
});

it.skipIf(process.getuid?.() === 0)("a file that may not be read is named", () => {
  const folder = siteFolder({ "a.png": "x" });
  execFileSync("chmod", ["a-r", join(folder, "a.png")]);
  expect(() => assertReadable(["a.png"], folder)).toThrow(/EACCES.*a\.png/u);
});
