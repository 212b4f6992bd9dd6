import { expect, it } from "vitest";
import { titleOfName } from "../../../src/import/jekyll/title-of-name.ts";

it.each([
  ["_posts/2024-06-07-first-NOTE.md", "2024-06-07", "First Note"],
  ["_posts/2024-06-07----.md", "2024-06-07", "2024-06-07"],
  ["_notes/회의-기록.md", null, "회의 기록"],
])("is for %j, dated %j, %j", (path, typedDate, title) => {
  expect(titleOfName({ path, typedDate })).toBe(title);
});
