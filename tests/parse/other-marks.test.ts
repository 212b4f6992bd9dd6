import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { findOtherMarks } from "../../src/parse/other-marks.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { sectionsOf } from "../support/read-sections.ts";

const found = (note: string) =>
  findOtherMarks(sectionsOf(note), "posts/2021-12-15-a.md" as SourcePath).map(({ facts, place }) => [
    facts,
    place?.start.line,
    place?.start.column,
  ]);

describe("findOtherMarks", () => {
  it.each([
    ['<b style="color:red">금리</b>', { meant: '<span style="color:red">', count: 1 }],
    [
      '<strong style="background-color: #ff0">금리</strong>',
      { meant: '<span style="background-color:#ff0">', count: 1 },
    ],
    ["<u>금리</u>", { meant: "<mark>", count: 1 }],
    ['<u style="color: blue">금리</u>와 <u>환율</u>', { meant: '<span style="color:blue">', count: 2 }],
  ])("reports %s in an article once", (words, facts) => {
    const [[told, line, column] = []] = found(`# 기사\n\n글 ${words}`);
    expect(told).toMatchObject(facts);
    expect([line, column]).toEqual([3, 3]);
  });

  it.each([
    '글 <b style="color:red">금리</b> <u>밑줄</u>',
    "# 요약\n\n<u>금리</u>",
    '# 기사\n\n<b style="color:red">출처</b> : 한겨레',
    '# 기사\n\n<b style="color:red">출처:</b> 한겨레',
    '# 기사\n\n<b style="color:black">금리</b>',
    '# 기사\n\n## <b style="color:red">금리</b>',
    "# 기사\n\n`<u>금리</u>`",
    '# 기사\n\n<span style="color:red">금리</span>',
  ])("says nothing of %j", (note) => {
    expect(found(note)).toEqual([]);
  });

  it.each(["<u>", "<u>금리</u> "])("takes time in proportion to how many %s there are", (tag) => {
    const divided = (count: number) => sectionsOf(`# 기사\n\n${tag.repeat(count)}`);
    const bodies = new Map([1000, 4000].map((count) => [count, divided(count)]));
    const work = (count: number) =>
      Array.from({ length: 5 }, () => findOtherMarks(bodies.get(count) ?? divided(count), "posts/a.md" as SourcePath));
    expect(costGrowth(work, 1000)).toBeLessThan(nearlyLinear);
  });
});
