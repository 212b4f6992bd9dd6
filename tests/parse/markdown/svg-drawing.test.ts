import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSvgDrawing } from "../../../src/parse/markdown/svg-drawing.ts";

const read = (text: string) => readSvgDrawing(text, (typed) => typed);

describe("readSvgDrawing", () => {
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
