import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { findLabelsInCode } from "../../../../src/parse/labels/near-misses/labels-in-code.ts";
import { plainLexicon, sectionsOf } from "../../../support/read-sections.ts";
import { told } from "../../../support/told.ts";

function found(markdown: string): readonly string[] {
  return findLabelsInCode(sectionsOf(markdown), plainLexicon, "posts/2021-12-15-a.md" as SourcePath).map((one) =>
    told(one, "ko"),
  );
}

describe("findLabelsInCode", () => {
  it("reports an indented heading", () => {
    expect(found("글\n\n    ### 키워드 : 환율\n    ### 요약 : 값\n")).toEqual([
      "label-in-code posts/2021-12-15-a.md:3:1 | 줄 앞의 빈칸 네 칸이나 탭 때문에 제목이 코드로 읽혔습니다 | 줄의 맨 앞에서 시작하는 제목 | ### 키워드 : 환율 | 줄 앞의 빈칸을 지우세요: `### 키워드 : 환율`",
    ]);
    expect(found("글\n\n\t### 키워드\n\n\t환율\n")).toHaveLength(1);
  });

  it("reports an unclosed fence at its place", () => {
    expect(found("글\n\n```\ncode\n\n### 키워드\n\n환율\n")).toEqual([
      "label-in-code posts/2021-12-15-a.md:3:1 | 코드 블록을 닫지 않아 그 아래의 제목이 모두 코드로 읽혔습니다 | 코드가 끝나는 곳에서 닫은 코드 블록 | ### 키워드 | 코드가 끝나는 곳에 ``` (또는 ~~~) 한 줄을 쓰거나, 코드가 없으면 이 줄을 지우세요",
    ]);
    expect(found("~~~js\n### 키워드")).toHaveLength(1);
  });

  it("reports words behind a tab that are all a section holds", () => {
    expect(found("## 키워드\n\t환율\n\t금리\n\n## 요약\n\n    올랐다.\n")).toEqual([
      "label-in-code posts/2021-12-15-a.md:2:1 | 줄 앞의 빈칸 네 칸이나 탭 때문에 제목 아래의 글이 코드로 읽혔습니다 | 줄의 맨 앞에서 시작하는 글 | 환율 | 줄 앞의 빈칸을 지우세요: `환율`",
      "label-in-code posts/2021-12-15-a.md:7:1 | 줄 앞의 빈칸 네 칸이나 탭 때문에 제목 아래의 글이 코드로 읽혔습니다 | 줄의 맨 앞에서 시작하는 글 | 올랐다. | 줄 앞의 빈칸을 지우세요: `올랐다.`",
    ]);
    expect(found("## 요약\n\n    const a = 1;\n\n## 궁금한 점\n\n    왜?\n\n글")).toEqual([]);
    expect(found("## 배경\n\n    올랐다.\n")).toEqual([]);
  });

  it("leaves code alone", () => {
    expect(found("```\n### 키워드\n```\n")).toEqual([]);
    expect(found("```\nlet a\n")).toEqual([]);
    expect(found("    # 설치하는 법\n    npm install: 설치\n")).toEqual([]);
    expect(found("    ### 키워드 : 환율\n\n### 키워드 : 금리\n")).toEqual([]);
    expect(found("글\n\n    키워드: 환율\n")).toEqual([]);
    expect(found("- 글\n\n      ### 키워드\n")).toEqual([]);
  });
});
