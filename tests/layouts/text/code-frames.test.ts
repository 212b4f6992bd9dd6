import { describe, expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { codeFrames } from "../../../layouts/text/code-frames.ts";

const framed = (text: string) => codeFrames(new Markup("html", text), "코드").text;
const pre = (code: string) => `<pre tabindex="0" role="group" aria-label="코드">${code}</pre>`;

describe("codeFrames", () => {
  it("names the language of code visibly and for screen readers", () => {
    expect(framed(pre('<code class="language-js">let <span class="code-title">a</span>;\n</code>'))).toBe(
      '<div class="code-frame" data-language="js"><pre tabindex="0" role="group" aria-label="코드, js"><code class="language-js">let <span class="code-title">a</span>;\n</code></pre></div>',
    );
  });

  it("names none where the author named none", () => {
    const plain = pre("<code>가\n</code>");
    const text = pre('<code class="language-text">가\n</code>');
    expect(framed(`${plain}\n${text}`)).toBe(
      `<div class="code-frame">${plain}</div>\n<div class="code-frame">${text}</div>`,
    );
  });

  it("leaves what an author wrote as HTML", () => {
    expect(framed("<pre>가</pre><pre><samp>나</samp></pre>")).toBe("<pre>가</pre><pre><samp>나</samp></pre>");
  });
});
