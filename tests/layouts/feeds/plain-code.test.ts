import { expect, it } from "vitest";
import { plainCode } from "../../../layouts/feeds/plain-code.ts";
import { Markup } from "../../../layouts/markup.ts";

const plain = (text: string) => plainCode(new Markup("html", text)).text;

it("feeds have code in one colour, and other spans as they are", () => {
  expect(
    plain(
      '<pre><code class="language-js"><span class="code-string">`<span class="code-plain">#{a}</span>`</span> <span title="b>">c</span>\n</code></pre><span>d</span>',
    ),
  ).toBe('<pre><code class="language-js">`#{a}` <span title="b>">c</span>\n</code></pre><span>d</span>');
});

it.each(["<p>가</p>", "<span>가</span></span>", '<span class="code-keyword">', "</span>"])(
  "loses no word of %j",
  (text) => {
    expect(plain(text).replace(/<[^>]*>/gu, "")).toBe(text.replace(/<[^>]*>/gu, ""));
  },
);
