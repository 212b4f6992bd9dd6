import { expect, it } from "vitest";
import { readHugoSettings } from "../../../../src/import/hugo/settings/hugo-settings.ts";
import { attributePlaces } from "../../../../src/import/hugo/text/attribute-places.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

it.each([
  ["hugo.toml", "", { ofHeadings: true, ofBlocks: false }],
  ["hugo.toml", "[markup.goldmark.parser.attribute]\nblock = true", { ofHeadings: true, ofBlocks: true }],
  ["config/_default/markup.toml", "[goldmark.parser.attribute]\ntitle = false", { ofHeadings: false, ofBlocks: false }],
])("are those of %s: %j", (file, text, expected) => {
  expect(attributePlaces(readHugoSettings(blogInMemory({ [file]: text })))).toEqual(expected);
});
