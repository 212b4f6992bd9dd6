import { describe, expect, it } from "vitest";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { htmlOf } from "../../../support/parse-body.ts";

describe("tableLabel", () => {
  it("names the frame a table scrolls in after its header cells", () => {
    expect(htmlOf('| **용어** | "뜻" |\n|---|---|\n| 가 | 나 |')).toContain(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="용어, &quot;뜻&quot;">',
    );
  });

  it("names a wide table after its first three cells alone", () => {
    expect(htmlOf(`| 연도 |  | ${"지표 | ".repeat(15)}\n${"|---".repeat(17)}|`)).toContain(
      'aria-label="연도, 지표, 지표 …"',
    );
  });

  it("reads no more of a wide table than fits its name", () => {
    const cost = costGrowth((width) => htmlOf(`|${"가|".repeat(width)}\n|${"-|".repeat(width)}`), 15_000);
    expect(cost).toBeLessThan(nearlyLinear);
  }, 60_000);

  it("leaves a table without header words unnamed, and so out of the order of focus", () => {
    expect(htmlOf("| | |\n|---|---|\n| 가 | 나 |")).toContain('<div class="table-scroll">\n<table>');
  });

  it("names a table by a picture's description, without the comments in it", () => {
    const html = htmlOf("| ![물가 **지표** %% 몰래 %% <!-- 몰래 -->](/assets/img/a.png) |\n|---|\n| 가 |");
    expect(html).toContain('aria-label="물가 지표"');
    expect(html).not.toContain("몰래");
  });

  it("names each of two tables after its own header", () => {
    const html = htmlOf("| 가 |\n|---|\n\n| 나 |\n|---|");
    expect(html.match(/aria-label="[^"]*"/gu)).toEqual(['aria-label="가"', 'aria-label="나"']);
  });
});
