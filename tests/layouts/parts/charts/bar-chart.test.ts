import { describe, expect, it } from "vitest";
import { barChart } from "../../../../layouts/parts/charts/bar-chart.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([]);
const chart = barChart(
  {
    id: "Months",
    title: "달마다 쓴 노트",
    description: "막대그래프",
    unit: "달",
    ends: ["1월", "4월"],
    length: 4,
    bars: [
      { when: "2월", heading: "2월", position: 1, notes: 4 },
      { when: "4월", heading: "4월", position: 3, notes: 1 },
    ],
  },
  site,
).text;

describe("a bar chart", () => {
  it("has bars as tall as their share of the most, each at its place", () => {
    expect(chart).toContain('viewBox="0 0 40 40"');
    expect(chart).toContain('<rect x="12" y="0" width="6" height="40"><title>2월 · 4편</title></rect>');
    expect(chart).toContain('<rect x="32" y="30" width="6" height="10"><title>4월 · 1편</title></rect>');
  });

  it("has low bars where there is little to show", () => {
    const bars = [{ when: "2월", heading: "2월", position: 1, notes: 1 }];
    const ends: [string, string] = ["1월", "4월"];
    const few = barChart({ id: "Few", title: "", description: "", unit: "달", ends, length: 4, bars }, site).text;
    expect(few).toContain('y="26.7" width="6" height="13.3"');
  });

  it("has a name and a description for those who cannot see it", () => {
    expect(chart).toContain('role="img" aria-labelledby="Months-title Months-description"');
    expect(chart).toContain(
      '<title id="Months-title">달마다 쓴 노트</title><desc id="Months-description">막대그래프</desc>',
    );
  });

  it("says the same as a table, the newest first", () => {
    expect(chart).toContain('<th scope="col">달</th><th scope="col">노트</th>');
    expect(chart).toContain('<tr><th scope="row">4월</th><td>1</td></tr><tr><th scope="row">2월</th><td>4</td></tr>');
  });
});
