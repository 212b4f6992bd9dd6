import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { placeOfVisible, visibleLines } from "../../../../src/parse/visible/visible-lines.ts";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { bodyOf, plainSettings } from "../../../support/parse-body.ts";

describe("headingComments", () => {
  it.each([
    ["## 제목 %% 비밀 %%", "제목", "제목"],
    ["## 제목 %% 비밀 %% %% 또 %%", "제목", "제목"],
    ["## %% 비밀 %% 제목", "제목", "제목"],
    ["## %% 비밀 %% %% 또 %% 제목 하나", "제목 하나", "제목-하나"],
    ["## 제목 %% 비밀 %% 하나", "제목 하나", "제목-하나"],
    ["## 제목 %% 비밀 %%하나", "제목 하나", "제목-하나"],
    ["## **제목 %% 비밀 %%**", "제목", "제목"],
    ["## **제목** %% 비밀 %%", "제목", "제목"],
    ["## 제목 `코드` %% 비밀 %%", "제목 코드", "제목-코드"],
    ["## 제목 <!-- 비밀 -->", "제목 ", "제목-"],
  ])("leaves no blank of a comment in %s", (text, words, anchor) => {
    const [open, inline] = parseMarkdown(text, plainSettings);
    expect(inline === undefined ? null : visibleText([inline])).toBe(`${words}\n`);
    expect(open?.attrGet("id")).toBe(anchor);
  });

  it("keeps the place of the words behind a comment", () => {
    const body = bodyOf("## %% 제목 %%  제목");
    const [line] = body.tokens[1] === undefined ? [] : visibleLines(body, body.tokens[1]);
    expect(line === undefined ? null : [line.text, placeOfVisible(body, line).start.column]).toEqual(["제목", 14]);
  });
});
