import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, trusted } from "../../layouts/html.ts";
import type { Html } from "../../src/model/html.ts";

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

  it("is about as fast as putting strings together by hand", () => {
    const title = "기준금리란 무엇인가";
    const started = performance.now();
    let length = 0;
    for (let count = 0; count < 200_000; count += 1) {
      length += html`<li><a href="${"/notes/x/"}">${title}</a> ${html`<b>${count}</b>`}</li>`.text.length;
    }
    expect(length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("trusted", () => {
  it("lets rendered Markdown stand", () => {
    expect(html`<div>${trusted("<p>가 &amp; 나</p>" as Html)}</div>`.text).toBe("<div><p>가 &amp; 나</p></div>");
  });
});
