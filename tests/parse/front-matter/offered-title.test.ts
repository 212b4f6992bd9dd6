import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { headingAsTitle, offeredTitle } from "../../../src/parse/front-matter/offered-title.ts";
import { sectionLexicon } from "../../../src/parse/labels/lexicon/section-lexicon.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { readPost } from "../../support/front-matter.ts";
import { plainSettings } from "../../support/parse-body.ts";

function offered(body: string, name = "2021-12-15.md") {
  return offeredTitle(body, `posts/${name}` as SourcePath, sectionLexicon({}));
}

describe("The title that is offered to a note without one", () => {
  it.each([
    ["# 기준금리 동결", "기준금리 동결"],
    ["# [JS] PRO 1", "'[JS] PRO 1'"],
    ["# 금리: 왜 오르나", "'금리: 왜 오르나'"],
    ["# 2021", "'2021'"],
    ["# '엑사원' 공개", "'''엑사원'' 공개'"],
    ["# 기사\n## 기준금리 동결\n", "기준금리 동결"],
  ])("for %j is %s", (body, title) => {
    expect(offered(body)).toBe(title);
  });

  it.each([
    ["2021-12-15-기준금리-동결.md", "기준금리 동결"],
    ["211215_기준금리 동결.md", "기준금리 동결"],
    ["경제/2021-12-15-a: b.md", "'a: b'"],
    ["3분기-실적.md", "3분기 실적"],
    ["2021-12-15.md", null],
  ])("is made of the file name's words if no heading fits: %s", (name, title) => {
    for (const body of [
      "글뿐",
      "# 기사\n글\n",
      "### 2. 키워드 : 환율\n",
      "title: x\ndraft: true\n---\n",
      "태그: 경제\n===\n",
      "- draft: true\n--\n",
    ])
      expect(offered(body, name)).toBe(title);
  });

  it.each(["# [JS] PRO 1", "# 금리: 왜", "# “큰” '작은' \"곧은\"", "# a #b", "# `code", "# @x", "# - a"])(
    "typed as offered for %s, is the title without a warning",
    (body) => {
      const { frontMatter, diagnostics } = readPost(`---\ntitle: ${offered(body)}\n---\n${body}\n`);
      expect(frontMatter?.title?.value).toBe(body.slice(2));
      expect(diagnostics).toEqual([]);
    },
  );
});

describe("A heading that is the title", () => {
  it.each([
    ["# 기준금리 동결\n\n글", "# 기준금리 동결"],
    ["\n# 금리: 왜 오르나 #\n", "# 금리: 왜 오르나 #"],
    ["글\n\n# 기준금리 동결\n", null],
    ["# 기사\n\n글", null],
  ])("in %j is %j", (body, heading) => {
    expect(headingAsTitle(body, offered(body))).toBe(heading);
  });

  it("is to be deleted by who writes it above", () => {
    const { diagnostics } = parseNote(
      { path: "posts/2021-12-15-a.md" as SourcePath, text: "# 기준금리 동결\n\n글\n" },
      plainSettings,
    );
    const [problem] = diagnostics;
    if (problem === undefined) throw new Error("no problem");
    const lines = "\n---\ntitle: 기준금리 동결\n---";
    expect(messageOf(problem, "ko").next).toBe(
      `제목이 두 번 나오지 않게 \`# 기준금리 동결\` 줄을 지우고, 그 자리에 이 세 줄을 쓰세요:${lines}`,
    );
    expect(messageOf(problem, "en").next).toBe(
      `Delete the line \`# 기준금리 동결\`, so that the title is not shown twice, and write in its place these three lines:${lines}`,
    );
  });
});
