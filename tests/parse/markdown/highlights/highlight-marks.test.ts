import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

const red = '<mark class="highlight" data-highlight="red">';
const blue = '<mark class="highlight" data-highlight="blue">';

describe("highlightMarks", () => {
  it("makes marks of coloured elements and leaves the text to the letter", () => {
    expect(htmlOf('가 <span style="color:red">나  "다"</span> 라')).toBe(
      `<p>가 ${red}나  &quot;다&quot;</mark> 라</p>\n`,
    );
  });

  it("keeps spans that mark nothing, also within a mark", () => {
    expect(htmlOf('<span style="color:red">가 <span class="x">나</span> 다</span>')).toBe(
      `<p>${red}가 <span class="x">나</span> 다</mark></p>\n`,
    );
  });

  it("ends a mark with the one around it", () => {
    expect(htmlOf('<span style="color:red">가 <font color="blue">나</span> 다</font> 라')).toBe(
      `<p>${red}가 ${blue}나</mark></mark> 다 라</p>\n`,
    );
  });

  it("marks each block that a mark runs over, in tables and lists too", () => {
    const html = htmlOf('- <font color="red">가\n- 나</font>\n\n| <mark>다 | 라</mark> |\n|---|---|');
    expect(html).toContain(`<li>${red}가</mark></li>\n<li>${red}나</mark></li>`);
    expect(html.match(/data-highlight="yellow"/gu)).toHaveLength(2);
  });

  it("leaves no empty mark behind", () => {
    expect(htmlOf('<span style="color:red"></span>가\n\n<mark>나\n\n</mark>다')).not.toContain("></mark>");
  });

  it("lets a short note grow by a few marks at most", () => {
    const html = htmlOf(`${"<mark>가\n\n".repeat(300)}${"</mark>".repeat(300)}`);
    expect(html.match(/<mark/gu)?.length).toBeLessThanOrEqual(300 * 4);
  });
});
