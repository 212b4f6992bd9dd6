import { describe, expect, it } from "vitest";
import { readWrappedFormulas } from "../../../src/import/text/read-wrapped-formulas.ts";
import { post } from "../../support/blog-in-memory.ts";

function read(body: string) {
  return readWrappedFormulas({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

describe("readWrappedFormulas", () => {
  it.each([
    ["<div>\n$$\na_1\n$$\n</div>", '<div markdown="1">\n$$\na_1\n$$\n</div>'],
    ["   <div>\n   $$\n   a\n   $$\n   </div>", '   <div markdown="1">\n   $$\n   a\n   $$\n   </div>'],
    ['<center class="a">\n$$a \\\\\nb$$\n</center>', '<center class="a" markdown="1">\n$$a \\\\\nb$$\n</center>'],
  ])("has %j be read", (typed, text) => {
    const draft = read(`글\n\n${typed}`);
    expect(draft.text).toBe(post(["title: a"], `글\n\n${text}`));
    expect(draft.changes).toMatchObject([{ reason: "formula-read", line: 7 }]);
  });

  it.each([
    "<div>\n글 $$a$$\n</div>",
    "<div>\n$$a$$\n글\n</div>",
    '<div markdown="1">\n$$\na\n$$\n</div>',
    "```\n<div>\n$$\na\n$$\n</div>\n```",
    "<div>\n$5\n</div>",
  ])("leaves %j as it is", (typed) => {
    expect(read(typed).changes).toEqual([]);
  });
});
