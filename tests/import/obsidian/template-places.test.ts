import { expect, it } from "vitest";
import { templatePlaces } from "../../../src/import/obsidian/template-places.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  [".obsidian/templates.json", '{"folder":"서식"}', "서식/"],
  ["vault/.obsidian/templates.json", '{\n\t"folder": "/서식/틀/",\n\t"dateFormat": "YYYY"\n}', "vault/서식/틀/"],
  [".obsidian/plugins/templater-obsidian/data.json", '{"templates_folder":"90 서식"}', "90 서식/"],
  [".obsidian/daily-notes.json", '{"folder":"일지","template":"서식/하루"}', "서식/하루.md"],
  [".obsidian/plugins/periodic-notes/data.json", '{"weekly":{"template":"한 주.md"}}', "한 주.md"],
])("is named by %s", (path, text, place) => {
  expect(templatePlaces(blogInMemory({ [path]: text }))).toEqual([place]);
});

it.each([
  [".obsidian/templates.json", '{"folder":"/"}'],
  [".obsidian/templates.json", '{"folder":'],
  [".obsidian/daily-notes.json", '{"folder":"일지"}'],
  ["templates.json", '{"folder":"서식"}'],
  ["my.obsidian/templates.json", '{"folder":"서식"}'],
])("is not named by %s: %s", (path, text) => {
  expect(templatePlaces(blogInMemory({ [path]: text }))).toEqual([]);
});
