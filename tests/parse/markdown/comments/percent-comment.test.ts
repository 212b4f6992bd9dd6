import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

const kanban = '%% kanban:settings\n```\n{"숨은 말":"board"}\n```\n%%';

describe("percentComment", () => {
  it.each([
    "%% 숨은 말 %%",
    "%%숨은 말%%",
    "%%\n숨은 말\n\n- 숨은 말\n\n## 숨은 말\n%%",
    "%% 숨은 말\n\n숨은 말 %%",
    "%% 숨은 말 %% %% 숨은 말 %%",
    "%% 숨은 할인율 50%%이다\n\n숨은 말 50%% 더\n\n%%",
    "%% 숨은 할인율은 30%%",
    "%%\n[^1]: 숨은 말\n\n[숨은]: https://example.com\n%%",
    kanban,
  ])("shows nothing of %j", (text) => {
    expect(htmlOf(`앞\n\n${text}\n\n뒤`).replaceAll(/\s+/gu, "")).toBe("<p>앞</p><p>뒤</p>");
    expect(htmlOf(`앞\n${text}\n뒤`).replaceAll(/\s+/gu, "")).toBe("<p>앞</p><p>뒤</p>");
  });

  it("hides within a quote and a list item, and continues after them", () => {
    expect(htmlOf("> %% 숨은 말\n>\n> 숨은 말 %%\n> 뒤")).toBe("<blockquote>\n<p>뒤</p>\n</blockquote>\n");
    expect(htmlOf("- 앞\n\n  %%\n\n  숨은 말\n  %%\n- 뒤")).not.toContain("숨은");
  });

  it("shows what follows on its last line", () => {
    expect(htmlOf("%% 숨은 말\n\n숨은 말 %% 뒤의 *말*")).toBe("<p>뒤의 <em>말</em></p>\n");
    expect(htmlOf("> %% 숨은 말\n>\n> 숨은 말 %%   - 뒤")).toContain("<li>뒤</li>");
  });

  it.each([
    "%% 보이는 말",
    "%% 보이는 말\n\n보이는 말",
    "%% 보이는 말\n\n%% 보이는 말",
    "%%\n보이는 말\n\n%% 숨은 말 %%",
    "- %% 보이는 말\n\n숨은 말 %%",
    "> %% 보이는 말\n\n숨은 말 %%",
  ])("leaves what never ends in %j", (text) => {
    expect(htmlOf(text)).toContain("%%");
    expect(htmlOf(text)).toContain("보이는 말");
  });

  it("is code where it is code, and a formula where it is one", () => {
    expect(htmlOf("```\n%% 말 %%\n```")).toContain("%% 말 %%");
    expect(htmlOf("    %% 말 %%")).toContain("%% 말 %%");
    expect(htmlOf("$$\n%% 말 %%\n$$")).toContain("%% 말 %%");
  });

  it.each([
    ["보임 하나 %%\n숨은 말\n%%\n\n보임 둘\n\n## 보임 셋\n\n%%\n숨은 말\n%%\n\n보임 넷", 4],
    ["보임 하나 %%숨은 말\n%% 보임 둘 %%숨은 말%%", 2],
    ["보임 하나 %%숨은 50%% 할인\n숨은 말%%\n%% 숨은 말 %%\n보임 둘", 2],
    ["%%p.12%% 보임 하나\n\n## 보임 둘\n\n- 보임 셋 %%숨은 말%%", 3],
    ["%%2026%% 보임 하나 %%숨은 말 2027%% 보임 둘", 2],
    ["보임 하나 3.5%%숨은 말%% 보임 둘", 2],
    ["`a %% b` 보임 하나\n%%\n숨은 말\n%%\n보임 둘", 2],
  ])("reads marks in their order: %j", (text, shown) => {
    const seen = visibleText(parseMarkdown(text, plainSettings));
    expect([seen.match(/보임/gu)?.length, seen.includes("숨은")]).toEqual([shown, false]);
  });

  it("loses no word outside of pairs", () => {
    const word = fc.constantFrom("말", "50%%", "할인", "%", "-", "```", ">", "#");
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 6 }), (lines) => {
        const text = lines.map((line) => `가${line.join(" ")}`).join("\n");
        const seen = visibleText(parseMarkdown(text, plainSettings));
        expect(seen.match(/[가-힣]/gu) ?? []).toEqual(text.match(/[가-힣]/gu) ?? []);
      }),
    );
  });
});
