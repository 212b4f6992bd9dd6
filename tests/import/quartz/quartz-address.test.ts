import { expect, it } from "vitest";
import { quartzAddresses, quartzTagAddress } from "../../../src/import/quartz/quartz-address.ts";
import { fieldsIn } from "../../support/yaml-fields.ts";

it.each([
  ["features/callouts.md", "", ["/features/callouts/"]],
  ["Version Control/1 - Git & GitHub?.md", "", ["/Version-Control/1---Git--and--GitHub/"]],
  ["features/index.md", "", ["/features/"]],
  ["index.md", "", ["/"]],
  ["a/b.md", "aliases: [다른 이름, /c]", ["/a/b/", "/a/다른-이름/", "/c/"]],
  ["a.md", "aliases: ['../b', 'https://example.org']", ["/a/"]],
])("is that of its path: %s %s", (path, yaml, addresses) => {
  expect(quartzAddresses(path, fieldsIn(yaml))).toEqual(addresses);
});

it("has a tag within another below it", () => expect(quartzTagAddress("C 글/c++")).toBe("/tags/C-글/c++/"));
