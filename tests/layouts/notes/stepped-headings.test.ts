import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { steppedHeadings } from "../../../layouts/notes/stepped-headings.ts";
import { noteFrom } from "../../support/note-from.ts";

function levelsOf(body: string): readonly number[] {
  return steppedHeadings(noteFrom(body).sections).flatMap(({ heading, html }) => [
    ...(heading === null ? [] : [heading.value.level]),
    ...Array.from(html.matchAll(/<h([1-6])\b[^>]*>.*?<\/h\1>/gsu), ([, level]) => Number(level)),
  ]);
}

describe("headings in steps", () => {
  it("are one below the one they belong to, however far the author stepped", () => {
    expect(levelsOf("# 기사\n\n글\n\n#### 작은 제목\n\n글\n\n## 더 읽을 것\n\n글\n")).toEqual([2, 3, 3]);
  });

  it("stay where they are when no step is missing", () => {
    expect(levelsOf("## 하나\n\n글\n\n### 둘\n\n글\n\n## 셋\n\n글\n")).toEqual([2, 3, 2]);
  });

  it("never step down by more than one, and begin below the note's title", () => {
    assert(
      property(array(integer({ min: 1, max: 6 }), { maxLength: 12 }), (typed) => {
        const body = typed.map((level, place) => `${"#".repeat(level)} 제목 ${place}\n\n글\n`).join("\n");
        const stepped = levelsOf(body);
        expect(stepped).toHaveLength(typed.length);
        for (const [place, level] of stepped.entries()) {
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level - (stepped[place - 1] ?? 1)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
