import { describe, expect, it } from "vitest";
import { highlightLegend, pen } from "../../../layouts/parts/highlight-legend.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { somewhere } from "../../support/study-note.ts";

const { site } = renderedSite([], { highlightLegend: { red: "사실·수치", blue: "핵심 주장" } });
const marked = (...colors: readonly string[]) => colors.map((color) => ({ color, text: "말", place: somewhere }));

describe("highlightLegend", () => {
  it("names each pen of the note once, with its meaning, in the order they appear", () => {
    expect(highlightLegend(marked("blue", "red", "blue"), site)?.text).toContain(
      '<ul class="legend"><li><mark class="highlight" data-highlight="blue">파랑</mark> 핵심 주장</li>' +
        '<li><mark class="highlight" data-highlight="red">빨강</mark> 사실·수치</li></ul>',
    );
  });

  it("names a pen without a meaning by its colour, and a colour without a name by its code", () => {
    const legend = highlightLegend(marked("green", "#123456", "constructor"), site)?.text;
    expect(legend).toContain('data-highlight="green">초록</mark></li>');
    expect(legend).toContain(">#123456</mark></li>");
    expect(legend).toContain(">constructor</mark></li>");
  });

  it("is nothing when nothing is marked", () => {
    expect(highlightLegend([], site)).toBeNull();
  });
});

describe("pen", () => {
  it("marks a text as the notes do", () => {
    expect(pen("red", "<말>").text).toBe('<mark class="highlight" data-highlight="red">&lt;말&gt;</mark>');
  });
});
