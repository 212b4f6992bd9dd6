import { describe, expect, it } from "vitest";
import { highlightPen } from "../../../../src/parse/markdown/highlights/highlight-pen.ts";
import { readHtmlTag } from "../../../../src/parse/markdown/html/html-tag.ts";

const penOf = (text: string) => {
  const read = readHtmlTag(text, (value) => value);
  return read === null ? null : highlightPen(read.tag);
};

describe("highlightPen", () => {
  it("keeps the declarations that are not the pen's", () => {
    expect(penOf('<span style="color:red; font-weight: bold;background:none">')).toEqual({
      color: "red",
      style: "font-weight: bold",
    });
  });

  it("takes a background before the letters' colour", () => {
    expect(penOf('<span style="color:red;background-color:yellow">')?.color).toBe("yellow");
  });

  it("takes the class where no style says a colour", () => {
    expect(penOf('<span class="red">')?.color).toBe("red");
    expect(penOf('<mark class="hltr-blue">')?.color).toBe("blue");
    expect(penOf('<span class="red" style="color: blue">')?.color).toBe("blue");
  });

  it.each(["</span>", '<b class="red">', '<b style="color:red">', "<span>", "<font size=2>"])(
    "sees no pen in %s",
    (text) => {
      expect(penOf(text)).toBeNull();
    },
  );
});
