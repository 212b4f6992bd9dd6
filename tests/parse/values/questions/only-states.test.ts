import { describe, expect, it } from "vitest";
import { isAnyAsked, mayAsk, onlyStates } from "../../../../src/parse/values/questions/only-states.ts";
import { firstValue, lineOf } from "../../../support/read-sections.ts";

const states = (text: string) =>
  firstValue(`## 질문\n\n${text}`).value.blocks.map((block) => block.kind === "paragraph" && onlyStates(block));

describe("onlyStates", () => {
  it.each([
    ["물가가 올라서 그렇다.", true],
    ["물가가 올라서\n그렇다고 한다", true],
    ["물가가 올라서 그렇다. (7/3 찾아봄)", true],
    ["물가가 올라서 그렇다. (맞나?)", false],
    ["아직 모르겠다. (7/3)", false],
    ["물가가 왜 오를까.", false],
    ["왜 올랐는지 모르겠다.", false],
    ["물가 지수", false],
    ["- 물가가 올라서 그렇다.", false],
    ["답: 물가가 올라서 그렇다.", false],
    ["### 물가가 올랐다.", false],
  ])("says of %j: %s", (text, expected) => {
    expect(states(text)).toEqual([expected]);
  });
});

describe("mayAsk", () => {
  it("is true of a question, and where the writer does not know", () => {
    expect(["왜 오를까", "왜?", "더 찾아보자", "내년"].map((text) => mayAsk(lineOf(text)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("isAnyAsked", () => {
  it("is true if one line of a block asks", () => {
    const block = { kind: "paragraph", depth: 0, item: null, linked: false } as const;
    expect(isAnyAsked({ ...block, lines: ["올랐다.", "왜?"].map(lineOf) })).toBe(true);
    expect(isAnyAsked({ ...block, lines: ["올랐다."].map(lineOf) })).toBe(false);
  });
});
