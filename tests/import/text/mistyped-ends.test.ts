import { expect, it } from "vitest";
import { closeMistypedEnds } from "../../../src/import/text/mistyped-ends.ts";
import { post } from "../../support/blog-in-memory.ts";

function closed(body: string) {
  return closeMistypedEnds({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

it.each([
  ["글 <u>밑줄<u/> 글 <u>둘<u /> 글", "글 <u>밑줄</u> 글 <u>둘</u> 글"],
  ['<b class="a">굵게<b/>', '<b class="a">굵게</b>'],
  ["<u>**굵게**<u/>", "<u>**굵게**</u>"],
])("become ends: %j", (typed, expected) => {
  const { text, changes } = closed(typed);
  expect(text).toBe(post(["title: a"], expected));
  expect(changes[0]).toMatchObject({ reason: "tag-closed" });
});

it.each(["<u>밑줄</u>", "<u>밑줄\n\n글<u/>", "<u/>글", "<u>가<b/>", "`<u>가<u/>`", "```\n<u>가<u/>\n```"])(
  "leaves %j as it is",
  (typed) => {
    expect(closed(typed).changes).toEqual([]);
  },
);
