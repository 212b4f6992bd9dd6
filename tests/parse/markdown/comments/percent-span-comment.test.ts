import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("percentSpanComment", () => {
  it.each([
    ["앞 %% 숨은 말 %% 뒤", "<p>앞  뒤</p>\n"],
    ["앞%%숨은 말%%뒤", "<p>앞뒤</p>\n"],
    ["앞 %% 숨은\n말 %% 뒤", "<p>앞  뒤</p>\n"],
    ["## 금리 %% 숨은 말 %%", '<h2 id="금리">금리</h2>\n'],
    ["앞 %% [숨은](https://example.com) `말` %%", "<p>앞 </p>\n"],
    ["앞 %% 숨은 할인율 50%% 숨은 말 %% 뒤", "<p>앞  뒤</p>\n"],
    ["앞 %% 숨은 할인율 50%% 뒤", "<p>앞  뒤</p>\n"],
    ["%% 숨은 말 %% 뒤", "<p> 뒤</p>\n"],
  ])("hides the comment of %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it("hides in a cell, in a picture's description and in a table's name", () => {
    const html = htmlOf("| 금리 %% 숨은 말 %% |\n|---|\n| ![그림 %% 숨은 말 %%](a.png) |");
    expect(html).not.toContain("숨은");
    expect(html).toContain('aria-label="금리"');
    expect(htmlOf("| 금리 <!-- 숨은 말 --> |\n|---|\n| ![그림 <!-- 숨은 말 -->](a.png) |")).not.toContain("숨은");
  });

  it("hides in raw HTML, but not in its code", () => {
    expect(htmlOf("<div>\n앞 %% 숨은 <b>말</b> %% 뒤\n</div>")).not.toContain("숨은");
    expect(htmlOf("<pre>%% 말 %%</pre>")).toContain("%% 말 %%");
    expect(htmlOf("<div><code>%% 말 %%</code> 50%% 할인, 30%% 할인</div>")).toContain(
      "%% 말 %%</code> 50%% 할인, 30%% 할인",
    );
  });

  it.each(["50%% 할인", "50%% 할인, 30%% 할인", "할인 %%", "`%% 말 %%`", "$$a %% 말 %%$$", "\\%% 말 %%", "100%%"])(
    "leaves %j as words",
    (text) => {
      expect(htmlOf(text)).toContain("%%");
    },
  );
});
