import { expect, it } from "vitest";
import { mdbookAddressing } from "../../../src/import/mdbook/mdbook-address.ts";

it.each([
  ["src/ch/one.md", "/ch/one.html"],
  ["src/ch/README.md", "/ch/"],
  ["src/README.md", "/"],
  ["src/index.md", "/"],
  ["one.md", null],
])("of a chapter is its file's: %s", (path, address) => {
  expect(mdbookAddressing("src/")(path)).toBe(address);
});
