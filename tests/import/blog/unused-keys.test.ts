import { expect, it } from "vitest";
import { unusedKeys } from "../../../src/import/blog/unused-keys.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";

it("names each unused key, in full if a sibling is used, and of the defaults what no post uses", () => {
  const yaml =
    "author: {name: a, email: b}\nplugins: [c]\ndefaults: [{values: {permalink: /:title/, toc: true}}, {scope: {}}]";
  const { root } = readJekyllConfig(yaml);
  expect(unusedKeys(root, new Set(["author.name"]))).toEqual(["author.email", "plugins", "defaults.toc"]);
  expect(unusedKeys(null, new Set())).toEqual([]);
});
