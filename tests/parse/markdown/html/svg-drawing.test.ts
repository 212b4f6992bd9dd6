import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgReader } from "../../../../src/parse/markdown/html/svg-drawing.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";

const read = (text: string) => svgReader(text, (typed) => typed)(0, text.length);

describe("svgReader", () => {
  it("reads a drawing to its end, over blank lines, with its words", () => {
    const text = "<svg viewBox='0 0 1 1'>\n <!-- <a> -->\n\n <text>하나\n 둘</text><RECT x=1 /></svg>";
    expect(read(`${text} 뒤`)?.length).toBe(text.length);
    expect(read(text)?.drawing.words).toBe("하나 둘");
    expect(read("<svg/>")?.length).toBe(6);
  });

  it.each([
    "<svg><script>x</script></svg>",
    "<svg><style>x</style></svg>",
    "<svg><foreignObject></foreignObject></svg>",
    "<svg><a href='/'>x</a></svg>",
    "<svg><use href='#x'/></svg>",
    "<svg><image href='x'/></svg>",
    "<svg><animate/></svg>",
    "<svg><set/></svg>",
    "<svg><b>x</b></svg>",
    "<svg><svg></svg></svg>",
    "<svg><g></svg></g>",
    "<svg>말</svg>",
    "<svg><text>a < b</text></svg>",
    "<svg><!-- </svg>",
    "<svg>",
    "<svgx></svgx>",
    "<rect/>",
  ])("takes %j for no drawing", (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ["<svg><text>앞 %% 비밀 %% 뒤</text></svg>", "앞 뒤"],
    ["<svg><text>%% <tspan>비밀</tspan> %%뒤</text></svg>", "뒤"],
    ["<svg><g> %% 비밀 %% <path/></g></svg>", ""],
    ["<svg><title>%%\n비밀\n%%</title><text>50%% 값 100%%</text></svg>", "50%% 값 100%%"],
    ["<svg><text>%% 끝이 없다</text></svg>", "%% 끝이 없다"],
  ])("leaves out what only editors need: %s", (text, words) => {
    expect(read(text)?.drawing.words).toBe(words);
    expect(read(text)?.length).toBe(text.length);
  });

  it("reads between offsets, and the same again after a reading in vain", () => {
    const text = "<svg><!-- <svg><g/></svg> --><b> <svg><!-- --></svg>";
    const reader = svgReader(text, (typed) => typed);
    const last = text.lastIndexOf("<svg>");
    expect(reader(0, text.length)).toBeNull();
    expect(reader(10, text.length)?.length).toBe("<svg><g/></svg>".length);
    expect(reader(last, text.length - 1)).toBeNull();
    expect(reader(last, text.length)?.length).toBe(text.length - last);
  });

  it.each([
    ["comments that never end", "<svg><!-- ", ""],
    ["comments between percent signs", "<svg><text>1%% a%%", "</text></svg>  "],
    [
      "comments that all end at once, before what ends no drawing",
      "<svg><text>`<!-- <svg><text>`x",
      "--></text><g></g>",
    ],
  ])("looks through a text once for many beginnings: %s", (_name, beginnings, ending) => {
    const cost = costGrowth((size) => {
      const text = beginnings.repeat(size) + ending.slice(0, 10) + ending.slice(10).repeat(size);
      const reader = svgReader(text, (typed) => typed);
      for (const { index } of text.matchAll(/<svg>/gu)) reader(index, text.length);
    }, 3000);
    expect(cost).toBeLessThan(nearlyLinear);
  });

  it.each(["a %% 1%% ", "1%%", "<tspan>a</tspan>"])("looks through one drawing once: %s", (piece) => {
    const cost = costGrowth((size) => read(`<svg><text>${piece.repeat(size)}</text></svg>`), 20_000);
    expect(cost).toBeLessThan(nearlyLinear);
  });

  it("has as many end tags as elements, whatever it is given", () => {
    const piece = fc.constantFrom(
      "<svg>",
      "</svg>",
      "<g>",
      "</g>",
      "<rect/>",
      "<text>",
      "</text>",
      "말",
      " ",
      "<b>",
      "<!--",
      "-->",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parts = read(`<svg>${pieces.join("")}`)?.drawing.parts ?? [];
        const tags = parts.flatMap((part) => ("tag" in part && !part.isEmpty ? [part.tag.closing] : []));
        expect(tags.filter((closing) => closing)).toHaveLength(tags.length / 2);
      }),
    );
  });
});
