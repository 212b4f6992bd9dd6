import { expect, it } from "vitest";
import { unusedKeys } from "../../../src/import/blog/unused-keys.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";

it("names each key that is not used, in full where one beside it is, and of defaults what is worked into no post", () => {
  const yaml =
    "author: {name: a, email: b}\nplugins: [c]\ndefaults: [{values: {permalink: /:title/, toc: true}}, {scope: {}}]";
  const { root } = readJekyllConfig(yaml);
  expect(unusedKeys(root, new Set(["author.name"]))).toEqual(["author.email", "plugins", "defaults.toc"]);
  expect(unusedKeys(null, new Set())).toEqual([]);
});
