import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifyQuestions } from "../../../../src/parse/values/questions/question-id.ts";
import { somewhere } from "../../../support/study-note.ts";

function idsOf(...texts: readonly string[]): readonly string[] {
  return identifyQuestions(texts.map((text) => ({ text, state: "open", answer: null, place: somewhere }))).map(
    ({ id }) => id,
  );
}

describe("identifyQuestions", () => {
  it("makes an id of the question's own words", () => {
    const [why = "", when] = idsOf("왜 오를까?", "언제 오를까?");
    expect(why).toMatch(/^q-[0-9a-z]{7}$/u);
    expect(why).not.toBe(when);
    expect(idsOf("언제 오를까?", "왜 오를까?")).toEqual([when, why]);
  });

  it("keeps the id when only spaces, marks, case or the Unicode form change", () => {
    const [id] = idsOf("AI는 왜 오를까?");
    expect(idsOf("ai는  왜 오를까 ...!", "AI는 왜 오를까?".normalize("NFD"))).toEqual([id, `${id ?? ""}-2`]);
  });

  it("counts questions of the same words", () => {
    const [id = ""] = idsOf("왜?");
    expect(idsOf("왜?", "왜?", "왜?")).toEqual([id, `${id}-2`, `${id}-3`]);
  });

  it("leaves the signs of ASCII out as it does all others", () => {
    const text = fc.string({ unit: fc.constantFrom(..."가ㄱ1aZé ?!.,/:@[`{~\t①…·’😀\u1100\u200B") });
    fc.assert(
      fc.property(text, (asked) => {
        expect(idsOf(`${asked}…`)).toEqual(idsOf(asked));
      }),
    );
  });
});
