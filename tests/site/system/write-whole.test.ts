import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeWhole } from "../../../src/site/system/write-whole.ts";
import { siteFolder } from "../../support/site-folder.ts";

it("gives a file new content, and leaves nothing beside it", () => {
  const folder = siteFolder({ "a.json": "old" });
  writeWhole(join(folder, "a.json"), "new");
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

it("writes parts one behind the other", () => {
  const folder = siteFolder({});
  writeWhole(join(folder, "a.pack"), "새", Buffer.from("김"), "", "\n");
  expect(readFileSync(join(folder, "a.pack"), "utf8")).toBe("새김\n");
});

it("leaves what was there where it cannot, and nothing half-written", () => {
  const folder = siteFolder({ file: "mine" });
  mkdirSync(join(folder, "a.json"));
  expect(() => writeWhole(join(folder, "a.json"), "new")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/u);
  expect(() => writeWhole(join(folder, "file/a.json"), "new")).toThrow(/ENOTDIR/u);
  expect(readdirSync(folder).toSorted()).toEqual(["a.json", "file"]);
});
