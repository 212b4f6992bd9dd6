import { describe, expect, it } from "vitest";
import { hangingBullets } from "../../../../src/parse/values/blocks/hanging-bullets.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function hanging(markdown: string) {
  const { tokens } = bodyOf(markdown);
  const found = hangingBullets(tokens, 0, tokens.length);
  return tokens.filter(({ type }) => type === "bullet_list_open").map((token) => found.has(token));
}

describe("hangingBullets", () => {
  it("recognises bullets below continuing numbers", () => {
    expect(hanging("1. 가\n- 나\n2. 다\n- 라\n- 마")).toEqual([true, true]);
    expect(hanging("1. 가\n\n- 나\n\n2. 다\n\n- 라")).toEqual([true, true]);
  });

  it.each([
    ["below one number alone", "1. 가\n- 나"],
    ["below several numbers", "1. 가\n2. 나\n- 다"],
    ["apart from the number", "1. 가\n\n글\n\n- 나\n\n2. 다"],
    ["before a number that begins anew", "1. 가\n- 나\n1. 다"],
  ])("leaves bullets %s", (_name, markdown) => {
    expect(hanging(markdown)).not.toContain(true);
  });
});

describe("a bullet below a number", () => {
  it("answers the question", () => {
    expect(noteFrom("## 질문\n1. 왜 오르나?\n- 물가 때문\n2. 왜 내리나?\n- 수요가 줄어서").questions).toMatchObject([
      { text: "왜 오르나?", state: "answered", answer: "물가 때문" },
      { text: "왜 내리나?", state: "answered", answer: "수요가 줄어서" },
    ]);
  });

  it("explains the term", () => {
    const { terms } = noteFrom("## 용어 정리\n1. 금리\n- 돈의 값이다.\n2. 환율\n- 돈과 돈의 값이다.");
    expect(terms.map(({ value }) => value)).toEqual([
      { term: "금리", definition: "돈의 값이다." },
      { term: "환율", definition: "돈과 돈의 값이다." },
    ]);
  });
});
