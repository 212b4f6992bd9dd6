import { describe, expect, it } from "vitest";
import { groupHeadings } from "../../../../src/parse/values/questions/question-groups.ts";
import { firstValue } from "../../../support/read-sections.ts";

function groups(markdown: string): readonly string[] {
  const { blocks } = firstValue(`## 질문\n\n${markdown}`).value;
  return [...groupHeadings(blocks)]
    .flatMap((block) => (block.kind === "heading" ? block.lines : []))
    .map(({ text }) => text);
}

describe("groupHeadings", () => {
  it.each([
    ["### 물가\n왜 오를까?\n\n### 금리\n- 누가 정할까? (한은)", ["물가", "금리"]],
    ["### 물가\n돈의 값\n\n### 금리\n왜 오를까?", ["금리"]],
  ])("of %j are %j", (markdown, expected) => {
    expect(groups(markdown)).toEqual(expected);
  });

  it.each([
    "### 왜 오를까?\n누가 정할까?",
    "### 금리가 궁금하다\n왜 오를까?",
    "### 물가\n돈의 값",
    "### 물가",
    "### 물가\n왜 오를까? 돈이 많아서다.",
    "### 물가\n더 알아보니 값을 확인할 수 있다.",
    "### Q1. 금리\n왜 오를까?",
    "### 답: 하나\n왜 오를까?",
    "왜 오를까?",
  ])("are none in %j", (markdown) => {
    expect(groups(markdown)).toEqual([]);
  });
});
