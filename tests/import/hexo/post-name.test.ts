import { expect, it } from "vitest";
import { postName } from "../../../src/import/hexo/post-name.ts";

it.each([
  ["a b.md", ":title.md", { title: "a b", day: null }],
  ["글/2021-02-03-a.md", ":title.md", { title: "글/2021-02-03-a", day: null }],
  ["2021-02-03-a.md", ":year-:month-:day-:title.md", { title: "a", day: "2021-02-03" }],
  ["2021/2/3/a.md", ":year/:i_month/:i_day/:title.md", { title: "a", day: "2021-02-03" }],
  ["2021/a.md", ":year/:title.md", { title: "a", day: null }],
  ["a-a.md", ":title-:title.md", { title: "a", day: null }],
  ["a-b.md", ":title-:title.md", null],
  ["a-b-c-d-e-f-g-h-i.md", ":a-:b-:c-:d-:e-:f-:g-:h-:title.md", null],
  ["a.md", ":year-:title.md", null],
  ["a.md", "post.md", null],
  ["(a).md", "(:title).md", { title: "a", day: null }],
])("reads %s by %s", (path, pattern, expected) => expect(postName(path, pattern)).toEqual(expected));
