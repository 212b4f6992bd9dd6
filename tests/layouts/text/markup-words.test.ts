import { describe, expect, it } from "vitest";
import { markupWords } from "../../../layouts/text/markup-words.ts";

describe("markupWords", () => {
  it("leaves the words in one line, each sign as it was typed", () => {
    expect(markupWords("가 <strong>나</strong>\n&lt;div&gt; &amp;lt; &quot;다&quot; &#39;라&#39;")).toBe(
      "가 나 <div> &lt; \"다\" '라'",
    );
  });

  it("leaves out what only screen readers are told of a link, which no author wrote", () => {
    expect(
      markupWords('Press <a href="https://a.example/x">here<span class="visually-hidden"> (a.example)</span></a> now.'),
    ).toBe("Press here now.");
  });

  it("leaves out footnote numbers and everything without words", () => {
    expect(
      markupWords(
        '값<sup id="fnref:1"><a href="#fn:1">1</a></sup>은 <math><mi>x</mi></math>이다 <img alt="그림" src="a">',
      ),
    ).toBe("값은 이다");
  });
});
