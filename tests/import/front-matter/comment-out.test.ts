import { expect, it } from "vitest";
import {
  fieldCommentedOut,
  looseLinesCommentedOut,
  withCommentedField,
} from "../../../src/import/front-matter/comment-out.ts";

const text = "---\ntitle: a\ncomments:\n- id: 1\n\n  author: b\n# 메모\n\ndate: 2021-12-15\n---\n글\n";

it("makes a remark of all lines of a field, and of no other", () => {
  expect(fieldCommentedOut(text, text.indexOf("author"), "field-set-aside")).toEqual({
    text: "---\ntitle: a\n# comments:\n# - id: 1\n# \n#   author: b\n# 메모\n\ndate: 2021-12-15\n---\n글\n",
    change: { reason: "field-set-aside", line: 3, text: "# comments:\n# - id: 1\n#\n#   author: b" },
  });
});

it("keeps the line ends of the text", () => {
  expect(fieldCommentedOut("---\r\npin: []\r\n---\r\n", 5, "field-set-aside")?.text).toBe(
    "---\r\n# pin: []\r\n---\r\n",
  );
});

it("does nothing to what has no lines of its own, or is no field", () => {
  expect(fieldCommentedOut("---\n{ title: a, pin: [] }\n---\n", 10, "field-set-aside")).toBeNull();
  expect(fieldCommentedOut(text, text.length, "field-set-aside")).toBeNull();
  expect(fieldCommentedOut("글", 0, "field-set-aside")).toBeNull();
});

it("makes a remark of lines at the margin that are no field, and leaves the field above", () => {
  const loose = "---\ntitle: a\ntags: [b]\n- c\n// 메모\n# 메모\ndate: 2021-12-15\n---\n글\n";
  expect(looseLinesCommentedOut(loose, loose.indexOf("- c"), "field-set-aside")).toEqual({
    text: "---\ntitle: a\ntags: [b]\n# - c\n# // 메모\n# 메모\ndate: 2021-12-15\n---\n글\n",
    change: { reason: "field-set-aside", line: 4, text: "# - c\n# // 메모" },
  });
  expect(looseLinesCommentedOut(loose, loose.indexOf("tags"), "field-set-aside")).toBeNull();
});

it("holds back a note that the remark would have held back", () => {
  const draft = {
    from: "a.md",
    to: "a.md",
    text: "---\npermalink: { path: /a/, draft: true }\n---\n글\n",
    changes: [],
  };
  expect(withCommentedField(draft, "permalink", "field-set-aside").text).toBe(
    "---\n# permalink: { path: /a/, draft: true }\ndraft: true\n---\n글\n",
  );
});
