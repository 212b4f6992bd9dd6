import { expect, it } from "vitest";
import { asRemark } from "../../../src/import/front-matter/remark.ts";

const text = "---\ntitle: a\ncomments:\n- id: 1\n\n  author: b\n# 메모\n\ndate: 2021-12-15\n---\n글\n";

it("makes a remark of all lines of a field, and of no other", () => {
  expect(asRemark(text, text.indexOf("author"), "field-set-aside")).toEqual({
    text: "---\ntitle: a\n# comments:\n# - id: 1\n# \n#   author: b\n# 메모\n\ndate: 2021-12-15\n---\n글\n",
    change: { reason: "field-set-aside", line: 3, text: "# comments:" },
  });
});

it("keeps the line ends of the text", () => {
  expect(asRemark("---\r\npin: []\r\n---\r\n", 5, "field-set-aside")?.text).toBe("---\r\n# pin: []\r\n---\r\n");
});

it("makes none of what has no lines of its own, or is no field", () => {
  expect(asRemark("---\n{ title: a, pin: [] }\n---\n", 10, "field-set-aside")).toBeNull();
  expect(asRemark(text, text.length, "field-set-aside")).toBeNull();
  expect(asRemark("글", 0, "field-set-aside")).toBeNull();
});
