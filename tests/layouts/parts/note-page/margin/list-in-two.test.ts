import { describe, expect, it } from "vitest";
import { Markup } from "../../../../../layouts/markup.ts";
import { listInTwo } from "../../../../../layouts/parts/note-page/margin/list-in-two.ts";

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => `<li>물음 ${index + 1}<ul><li>까닭</li></ul></li>`).join("\n");
const parted = (text: string) => listInTwo(new Markup("html", text));

describe("listInTwo", () => {
  it("splits a long list between its own items, and continues the numbering", () => {
    const two = parted(`<ol>${items(12)}</ol>\n`);
    expect([two?.firstCount, two?.restCount]).toEqual([8, 4]);
    expect(two?.first.text).toBe(`<ol>${items(8)}\n</ol>`);
    expect(two?.rest.text).toMatch(/^<ol start="9"><li>물음 9<ul><li>까닭<\/li><\/ul><\/li>\n/u);
    expect(parted(`<ol start="3">${items(12)}</ol>`)?.rest.text).toContain('<ol start="11">');
    expect(parted(`<ul class="a">${items(12)}</ul>`)?.rest.text).toContain('<ul class="a">');
  });

  it.each([
    `<ol>${items(10)}</ol>`,
    `<p>글</p><ol>${items(12)}</ol>`,
    `<ol>${items(12)}</ol><ol>${items(12)}</ol>`,
    "",
  ])("leaves short lists and other content alone", (text) => {
    expect(parted(text)).toBeNull();
  });
});
