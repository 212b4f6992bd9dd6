import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { decodeBoolean } from "../../../../src/parse/front-matter/fields/boolean.ts";
import { fieldIn } from "../../../support/front-matter.ts";

describe("A yes-or-no field", () => {
  it.each([
    ["true", true],
    ["True", true],
    ["yes", true],
    ["on", true],
    ["'true'", true],
    ["false", false],
    ["no", false],
    ["No", false],
    ["off", false],
  ])("takes %s for %s", (word, value) => {
    expect(decodeBoolean(fieldIn(`published: ${word}`), !value)).toEqual({ value, diagnostics: [] });
  });

  it.each([
    ["“true”", true, "true"],
    ["‘No’", false, "No"],
    ['“true"', true, "true"],
  ])("takes %s for %s, whose quotes are a slip", (typed, value, repaired) => {
    const decoded = decodeBoolean(fieldIn(`draft: ${typed}`), !value);
    expect(decoded).toMatchObject({ value, diagnostics: [{ rule: "front-matter-smart-quotes" }] });
    expect(decoded.diagnostics[0]?.fix?.text).toBe(repaired);
    const [problem] = decoded.diagnostics;
    expect(problem === undefined ? null : messageOf(problem, "ko").next).toBe(
      `이렇게 고치세요: ${repaired} (npm run check -- --fix 가 고쳐 줍니다)`,
    );
  });

  it.each(["“maybe”", "“”", "“untrue”"])("does not guess what %s is", (typed) => {
    expect(decodeBoolean(fieldIn(`draft: ${typed}`), false).diagnostics).toMatchObject([
      { rule: "front-matter-wrong-kind" },
    ]);
  });

  it.each(["pin:", "comments: ~"])("is no when it is empty and that is usual: %s", (line) => {
    expect(decodeBoolean(fieldIn(line), false)).toEqual({ value: false, diagnostics: [] });
  });

  it.each([
    ["draft:", "이대로는 실립니다. 싣지 않으려면 draft: true, 실으려면 draft: false 라고 쓰세요"],
    ["draft: ~ # 아직", "이대로는 실립니다. 싣지 않으려면 draft: true, 실으려면 draft: false 라고 쓰세요"],
    [
      "unlisted: null",
      "이대로는 목록에 들어갑니다. 목록에서 빼려면 unlisted: true, 넣으려면 unlisted: false 라고 쓰세요",
    ],
  ])("is not published in silence when it is empty: %s", (line, next) => {
    const { value, diagnostics } = decodeBoolean(fieldIn(line), false);
    expect(value).toBe(false);
    expect(diagnostics.map((one) => messageOf(one, "ko").next)).toEqual([next]);
  });

  it.each(["published:", "published: ~", "published: null"])(
    "asks what is meant if it is empty and would publish: %s",
    (line) => {
      const [problem, ...more] = decodeBoolean(fieldIn(line), true).diagnostics;
      expect(more).toEqual([]);
      expect(problem === undefined ? null : messageOf(problem, "ko").next).toBe(
        "이렇게 쓰세요: published: true 또는 published: false",
      );
    },
  );

  it.each(["maybe", "0", "[true]", "''"])("reports %s as an error and keeps its default", (word) => {
    const { value, diagnostics } = decodeBoolean(fieldIn(`draft: ${word}`), false);
    expect(value).toBe(false);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-wrong-kind"]);
  });
});
