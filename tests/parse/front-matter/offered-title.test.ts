import { describe, expect, it } from "vitest";
import { offeredTitle } from "../../../src/parse/front-matter/offered-title.ts";
import { readPost } from "../../support/front-matter.ts";

describe("The title that is offered to a note without one", () => {
  it.each([
    ["# 기준금리 동결", "기준금리 동결"],
    ["# [JS] PRO 1", "'[JS] PRO 1'"],
    ["# 금리: 왜 오르나", "'금리: 왜 오르나'"],
    ["# 2021", "'2021'"],
    ["# '엑사원' 공개", "'''엑사원'' 공개'"],
    ["글뿐", null],
  ])("for %s is %s", (body, title) => {
    expect(offeredTitle(body)).toBe(title);
  });

  it.each(["# [JS] PRO 1", "# 금리: 왜", "# “큰” '작은' \"곧은\"", "# a #b", "# `code`", "# @x", "# - a"])(
    "typed as offered for %s, is the title without a warning",
    (body) => {
      const { frontMatter, diagnostics } = readPost(`---\ntitle: ${offeredTitle(body)}\n---\n${body}\n`);
      expect(frontMatter?.title?.value).toBe(body.slice(2));
      expect(diagnostics).toEqual([]);
    },
  );
});
