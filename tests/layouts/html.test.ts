import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, trusted } from "../../layouts/html.ts";
import type { Html } from "../../src/model/page/html.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";

describe("html", () => {
  it("escapes a hostile text in a text and in an attribute", () => {
    const hostile = `"><script>alert('x')</script>`;
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      `<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>`,
    );
  });

  it("never lets a text open or close an element, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, list) => {
        const { text: page } = html`<a title="${text}">${list}</a>`;
        expect(page.match(/</gu)).toHaveLength(2);
        expect(page.match(/"/gu)).toHaveLength(2);
      }),
    );
  });

  it("costs no more per item for a longer list", () => {
    const list = (count: number) => {
      const items = Array.from({ length: count }, (_, index) => html`<li><b>${index}</b></li>`);
      return html`<ul>${items}</ul>`.text;
    };
    expect(list(2)).toBe("<ul><li><b>0</b></li><li><b>1</b></li></ul>");
    expect(costGrowth(list, 20_000)).toBeLessThan(nearlyLinear);
  });
});

describe("trusted", () => {
  it("keeps rendered Markdown as it is", () => {
    expect(html`<div>${trusted("<p>가 &amp; 나</p>" as Html)}</div>`.text).toBe("<div><p>가 &amp; 나</p></div>");
  });
});
