import { expect, it } from "vitest";
import { isNotionPage, withoutNotionIds } from "../../../src/import/notion/notion-name.ts";

const id = "0123456789abcdef0123456789abcdef";

it.each([
  [`금리 ${id}.md`, true, "금리.md"],
  [`TIL ${id}/금리 ${id}.md`, true, "TIL/금리.md"],
  [`TIL ${id}/금리.md`, false, "TIL/금리.md"],
  [`${id}.md`, false, `${id}.md`],
  [`금리${id}.md`, false, `금리${id}.md`],
  [`금리 ${id}0.md`, false, `금리 ${id}0.md`],
  ["금리 deadbeef.md", false, "금리 deadbeef.md"],
])("knows a page of Notion by its name, and takes off the ids: %s", (path, isPage, name) => {
  expect([isNotionPage(path), withoutNotionIds(path)]).toEqual([isPage, name]);
});
