import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/check/apply-fixes.ts";
import type { TextEdit } from "../../src/model/problem/diagnostic.ts";
import { placeOf, sourceText } from "../../src/parse/places/source-text.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";

function edit(text: string, [start, end]: readonly [number, number], wanted: string): TextEdit {
  return { place: placeOf(sourceText(text), start, end), text: wanted };
}

function editOf(text: string, found: string, wanted: string): TextEdit {
  const start = text.indexOf(found);
  return edit(text, [start, start + found.length], wanted);
}

describe("applyFixes", () => {
  it("changes the places of the repairs and nothing else: mark, CRLF and last line stay", () => {
    const text = "\uFEFF---\r\ntitle: 'a'b'\r\ntags: #LG #AI\r\n---\r\n본문";
    const fixed = applyFixes(text, [editOf(text, "#LG #AI", "[LG, AI]"), editOf(text, "'a'b'", '"a\'b"')]);
    expect(fixed.text).toBe('\uFEFF---\r\ntitle: "a\'b"\r\ntags: [LG, AI]\r\n---\r\n본문');
    expect(fixed.edits).toBe(2);
  });

  it("shows the lines it touched as they were and as they are", () => {
    const text = "a: 1\nb: 2\nc: 3\n";
    const fixed = applyFixes(text, [editOf(text, "3", "three"), editOf(text, "1", "one")]);
    expect(fixed.lines).toEqual([
      { line: 1, before: "a: 1", after: "a: one" },
      { line: 3, before: "c: 3", after: "c: three" },
    ]);
  });

  it("shows a line with two fixes once, and the lines that one fix joins", () => {
    const text = "one two\nthree\nfour";
    expect(applyFixes(text, [editOf(text, "one", "1"), editOf(text, "two", "2")]).lines).toEqual([
      { line: 1, before: "one two", after: "1 2" },
    ]);
    expect(applyFixes(text, [editOf(text, "two\nthree", "2 3")]).lines).toEqual([
      { line: 1, before: "one two\nthree", after: "one 2 3" },
    ]);
  });

  it("inserts and removes", () => {
    const text = "title: x";
    expect(applyFixes(text, [edit(text, [0, 0], "---\n"), edit(text, [8, 8], "\n---\n")]).text).toBe(
      "---\ntitle: x\n---\n",
    );
    expect(applyFixes(text, [edit(text, [5, 7], "")]).text).toBe("titlex");
  });

  it("makes the first of two repairs that overlap or that insert at one place", () => {
    const text = "abcdef";
    const overlapping = applyFixes(text, [edit(text, [2, 5], "X"), edit(text, [0, 3], "Y")]);
    expect(overlapping).toMatchObject({ text: "Ydef", edits: 1 });
    expect(applyFixes(text, [edit(text, [1, 1], "X"), edit(text, [1, 1], "Y")])).toMatchObject({
      text: "aXbcdef",
      edits: 1,
    });
  });

  it("makes repairs that touch", () => {
    const text = "abcdef";
    expect(applyFixes(text, [edit(text, [0, 3], "X"), edit(text, [3, 6], "Y")]).text).toBe("XY");
  });

  it("keeps every character outside the repairs, whatever their order", () => {
    const pieces = fc.array(fc.record({ kept: fc.string(), removed: fc.string({ minLength: 1 }), added: fc.string() }));
    fc.assert(
      fc.property(pieces, fc.string(), (parts, tail) => {
        const text = parts.map(({ kept, removed }) => kept + removed).join("") + tail;
        let offset = 0;
        const edits = parts.map(({ kept, removed, added }) => {
          const start = offset + kept.length;
          offset = start + removed.length;
          return edit(text, [start, offset], added);
        });
        const wanted = parts.map(({ kept, added }) => kept + added).join("") + tail;
        expect(applyFixes(text, edits.toReversed()).text).toBe(wanted);
      }),
    );
  });
});

it("costs in proportion to the text and its fixes", () => {
  const line = "tags: #LG #AI\n";
  const cost = costGrowth((size) => {
    const edits = Array.from({ length: size }, (_, index): TextEdit => {
      const at = (column: number) => ({ line: index + 1, column, offset: index * line.length + column - 1 });
      return { place: { start: at(7), end: at(14) }, text: "[LG, AI]" };
    });
    return applyFixes(line.repeat(size), edits);
  }, 3000);
  expect(cost).toBeLessThan(nearlyLinear);
});
