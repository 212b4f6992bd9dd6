import { describe, expect, it } from "vitest";
import { highlightLegend, passage } from "../../../../layouts/parts/highlights/highlight-legend.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { somewhere } from "../../../support/study-note.ts";

const { site } = renderedSite([], { highlightLegend: { red: "사실·수치", blue: "핵심 주장" } });
const marked = (...colors: readonly string[]) => colors.map((color) => ({ color, text: "말", place: somewhere }));

describe("highlightLegend", () => {
  it("names each pen of the note once, with its meaning, in the order they appear", () => {
    expect(highlightLegend(marked("blue", "red", "blue"), site)?.text).toContain(
      '<ul class="legend"><li><span class="pen" data-pen="blue">파랑</span> 핵심 주장</li>' +
        '<li><span class="pen" data-pen="red">빨강</span> 사실·수치</li></ul>',
    );
  });

  it("names a pen without a meaning by its colour, and a colour without a name by its code", () => {
    const legend = highlightLegend(marked("green", "#123456", "constructor"), site)?.text;
    expect(legend).toContain('data-pen="green">초록</span></li>');
    expect(legend).toContain(">#123456</span></li>");
    expect(legend).toContain(">constructor</span></li>");
  });

  it("is nothing when nothing is marked", () => {
    expect(highlightLegend([], site)).toBeNull();
  });
});

describe("passage", () => {
  it("marks a text as the notes do", () => {
    expect(passage("red", "<말>").text).toBe('<mark class="highlight" data-highlight="red">&lt;말&gt;</mark>');
  });
});
