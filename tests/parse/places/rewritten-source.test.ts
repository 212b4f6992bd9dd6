import { array, assert, nat, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rewriting, rewrite, rewrittenSource } from "../../../src/parse/places/rewritten-source.ts";
import { pointAt, sourceText, typedText } from "../../../src/parse/places/source-text.ts";

const text = "하나\n{{ a }} 둘 {{ b }}\n셋";
const rewritings = [
  { start: 3, end: 10, text: "" },
  { start: 13, end: 20, text: "바꾼 글입니다" },
];

describe("a text read otherwise than typed", () => {
  it("has its stretches replaced, and all else as typed", () => {
    expect(rewrite(text, rewritings)).toBe("하나\n 둘 바꾼 글입니다\n셋");
  });

  it("finds each place where it was typed", () => {
    const source = rewrittenSource(sourceText(text), rewritings);
    const at = (word: string) => pointAt(source, source.text.indexOf(word)).offset;
    for (const word of ["하", "둘", "셋"]) expect(at(word)).toBe(text.indexOf(word));
    expect(at("글입")).toBe(13);
    expect(pointAt(source, source.text.indexOf("셋"))).toMatchObject({ line: 3, column: 1 });
    expect(typedText(source)).toBe(text);
  });

  it("leads every letter that was kept back to itself", () => {
    assert(
      property(string(), array(tuple(nat(9), nat(4), string({ maxLength: 4 }))), (typed, cuts) => {
        const made: Rewriting[] = [];
        let from = 0;
        for (const [gap, length, replacement] of cuts) {
          const start = from + gap + 1;
          if (start + length > typed.length) break;
          made.push({ start, end: start + length, text: replacement });
          from = start + length;
        }
        const source = rewrittenSource(sourceText(typed), made);
        let read = 0;
        for (const [index, { start, text: replacement }] of made.entries()) {
          const before = made[index - 1]?.end ?? 0;
          for (let offset = before; offset < start; offset += 1, read += 1) {
            expect(pointAt(source, read).offset).toBe(offset);
          }
          read += replacement.length;
        }
      }),
    );
  });
});
