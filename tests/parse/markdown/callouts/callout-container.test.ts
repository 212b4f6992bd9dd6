import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

function callout(kind: string, title: string, body: string): string {
  return `<aside class="callout" role="note" data-callout="${kind}">\n<div class="callout-title"><strong>${title}</strong></div>\n${body}</aside>\n`;
}

describe("calloutContainer", () => {
  it.each([
    [":::tip[내 *팁*]\n말\n:::", "tip", "내 <em>팁</em>"],
    ["::: tip 내 팁\n말\n:::", "tip", "내 팁"],
    [":::caution\n\n말\n\n:::", "caution", "주의"],
    [":::Note\n말\n:::::", "note", "노트"],
  ])("reads %j", (text, kind, title) => {
    expect(htmlOf(text)).toBe(callout(kind, title, "<p>말</p>\n"));
    expect(htmlOf(`앞\n${text}\n뒤`)).toBe(`<p>앞</p>\n${callout(kind, title, "<p>말</p>\n")}<p>뒤</p>\n`);
  });

  it("folds details, as VitePress does", () => {
    expect(htmlOf("::: details 답 보기\n말\n:::")).toBe(
      '<details class="callout" data-callout="details">\n<summary class="callout-title"><strong>답 보기</strong></summary>\n<p>말</p>\n</details>\n',
    );
  });

  it.each(["v-pre", "code-group", "raw"])("shows only the contents of %s", (name) => {
    expect(htmlOf(`앞\n\n::: ${name}\n말\n\n\`\`\`js\n1\n\`\`\`\n:::\n\n뒤`)).toBe(
      '<p>앞</p>\n<p>말</p>\n<pre><code class="language-js">1\n</code></pre>\n<p>뒤</p>\n',
    );
  });

  it("contains others, lists and code, and may be in a list or quote", () => {
    expect(htmlOf("::::note\n- 가\n\n:::tip\n나\n:::\n::::")).toBe(
      callout("note", "노트", `<ul>\n<li>가</li>\n</ul>\n${callout("tip", "팁", "<p>나</p>\n")}`),
    );
    expect(htmlOf(":::note\n```\n:::\n```\n뒤\n:::")).toContain("<p>뒤</p>\n</aside>");
    expect(htmlOf("- 목록\n\n  :::note\n  말\n  :::\n- 둘")).toContain(callout("note", "노트", "<p>말</p>\n"));
    expect(htmlOf("> :::note\n> 말\n> :::")).toContain(callout("note", "노트", "<p>말</p>\n"));
  });

  it("says as study data what the callouts of Obsidian say", () => {
    expect(
      noteFrom(":::question[왜 오르나?]\n답: 물가\n:::").questions.map(({ text, answer }) => [text, answer]),
    ).toEqual([["왜 오르나?", "물가"]]);
    expect(noteFrom(":::note\n> [!question] 왜?\n:::").questions).toEqual([]);
  });

  it.each([
    ":::tip\n말",
    ":::모름\n말\n:::",
    ":::columns\n말\n:::",
    "::tip\n말\n::",
    "```\n:::tip\n말\n:::\n```",
    "    :::tip\n\n    :::",
  ])("leaves %j as it is", (text) => {
    expect(htmlOf(text)).not.toContain("callout");
  });

  it("loses no word", () => {
    const line = fc.constantFrom(
      ":::",
      "::::",
      ":::tip[다]",
      "::::note 라",
      "- 가",
      "> 나",
      "```",
      "",
      "  바",
      "    사",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const seen = visibleText(parseMarkdown(lines.join("\n"), plainSettings)).replaceAll(/노트|팁/gu, "");
        expect(seen.match(/[가-힣]/gu) ?? []).toEqual(lines.join("").match(/[가-힣]/gu) ?? []);
      }),
    );
  });
});
