import { expect, it } from "vitest";
import { fileName } from "../../../src/model/address/file-name.ts";

it.each([
  ["posts/a/b.md", "b.md"],
  ["b.md", "b.md"],
  ["posts/", ""],
  ["", ""],
])("takes the name off %j", (path, name) => {
  expect(fileName(path)).toBe(name);
});
