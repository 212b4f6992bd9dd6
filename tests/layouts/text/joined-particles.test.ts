import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { joinedParticles } from "../../../layouts/text/joined-particles.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

const joined = (markup: string): string => joinedParticles(new Markup("html", markup)).text;
const withoutJoints = (markup: string): string => markup.replace(/<span class="joined">(.)<\/span>/gu, "$1");
const held = (syllable: string): string => `<span class="joined">${syllable}</span>`;

describe("joinedParticles", () => {
  it.each([
    "떨어졌다’는",
    "때”라고",
    "(CPI)는",
    "[주]는",
    "「책」을",
    "0.25%포인트",
    "30℃까지",
    "기업!이라고",
    "…이라고",
  ])("holds the syllable after the sign in %s", (word) => {
    const text = joined(`<p>${word} 했다</p>`);
    expect(text.match(/class="joined"/gu)).toHaveLength(1);
    expect(text).toMatch(/\P{L}<span class="joined">\p{L}<\/span>/u);
    expect(withoutJoints(text)).toBe(`<p>${word} 했다</p>`);
  });

  it.each([..."’”)]}»›」』》〉】〕〗〙）］｝%％‰℃℉°′″㎏㎡㎢㎜™®©#*…‥?!？！"])("holds the syllable after %s", (sign) => {
    expect(joined(`<p>말${sign}은 <b>${sign}</b>은</p>`)).toBe(
      `<p>말${sign}${held("은")} <b>${sign}</b>${held("은")}</p>`,
    );
  });

  it("sees a sign through the ends of emphasis, marks, links and footnotes", () => {
    expect(joined('<mark data-highlight="red">3%</mark>짜리')).toBe(
      `<mark data-highlight="red">3%</mark>${held("짜")}리`,
    );
    expect(joined("(CPI)<b>는</b>")).toBe(`(CPI)<b>${held("는")}</b>`);
    expect(joined('말<sup><a href="#1">[1]</a></sup>은')).toBe(`말<sup><a href="#1">[1]</a></sup>${held("은")}`);
  });

  it.each([
    "<p>3% 는</p>",
    "<p>(CPI)</p><p>는</p>",
    "<p>(CPI)<br>는</p>",
    '<img alt="(CPI)는" src="a.png">',
    '<a title="때”라고" href="#3%짜리">글</a>',
    "<pre>f(x)는</pre>",
    "<pre><code>\nf(x)는\n</code>\n(y)는</pre>",
    "<code>3%짜리</code>",
    "<svg><text>3%짜리</text></svg>",
    "<p>3%p와 1,200원</p>",
  ])("leaves %s alone", (markup) => {
    expect(joined(markup)).toBe(markup);
  });

  it("adds nothing but the joints, whatever the markup", () => {
    const piece = constantFrom(
      "가",
      "는",
      "”",
      ")",
      "%",
      " ",
      "<b>",
      "</b>",
      '<a href="3%짜">',
      "</a>",
      "<pre>",
      "</pre>",
    );
    assert(
      property(array(piece), (pieces) => {
        expect(withoutJoints(joined(pieces.join("")))).toBe(pieces.join(""));
      }),
    );
  });

  it("costs what the markup is long", () => {
    const join = (count: number) => joined(`${")<b>".repeat(count)}${"<pre>".repeat(count)}`);
    expect(costGrowth(join, 2000)).toBeLessThan(nearlyLinear);
  });
});
