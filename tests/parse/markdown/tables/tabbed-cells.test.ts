import { describe, expect, it } from "vitest";
import { tabbedCells } from "../../../../src/parse/markdown/tables/tabbed-cells.ts";

describe("tabbedCells", () => {
  it("divides a line at its tabs", () => {
    expect(tabbedCells("한국\t 2.6 \t\t**1.4**")).toEqual(["한국", "2.6", "", "**1.4**"]);
    expect(tabbedCells("한국\t")).toEqual(["한국", ""]);
    expect(tabbedCells("값.\t비싸다")).toEqual(["값.", "비싸다"]);
    expect(tabbedCells("美\t5.0")).toEqual(["美", "5.0"]);
    expect(tabbedCells("유가\t$82.3")).toEqual(["유가", "$82.3"]);
    expect(tabbedCells('한국\t<span style="color:red">2.6</span>')).toEqual([
      "한국",
      '<span style="color:red">2.6</span>',
    ]);
    expect(tabbedCells("1\t삼성전자")).toEqual(["1", "삼성전자"]);
  });

  it.each([
    "한국 2.6",
    "\t2022\t2023",
    "ㅇ\t금리",
    "□\t금리",
    "(1)\t금리",
    "a)\t금리",
    "②\t금리",
    "2\u{FE0F}\u{20E3}\t금리",
    "요약:\t금리",
    "요약：\t금리",
    "요약\t: 금리",
    "가\t<b>나\t다</b>",
    "가\t<b>나</i>",
    "가\t<b>`나</b>",
    "가\t<del>나</del>",
    "가\t{: .나}",
    "가\t$x$",
    "가\t%%나%%",
    "가\t`나`",
  ])("does not take %j for a row", (line) => {
    expect(tabbedCells(line)).toBeNull();
  });
});
