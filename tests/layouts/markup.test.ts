import { describe, expect, it } from "vitest";
import { Markup, markupTag } from "../../layouts/markup.ts";

const shout = markupTag("html", (text) => text.toUpperCase());

describe("markupTag", () => {
  it("passes strings through the language's way to escape, and the template's own text untouched", () => {
    expect(shout`a ${"b"} c`.text).toBe("a B c");
  });

  it("leaves markup as it is, so that nothing is escaped twice", () => {
    expect(shout`<i>${shout`x${"y"}`}</i>`.text).toBe("<i>xY</i>");
  });

  it("joins lists, nested ones too", () => {
    expect(shout`${["a", [shout`b`, ["c"]], 4]}`.text).toBe("AbC4");
  });

  it("leaves nothing where something is absent", () => {
    expect(shout`[${null}${undefined}${false}${[]}]`.text).toBe("[]");
  });

  it("keeps zero and the empty text, which are not absent", () => {
    expect(shout`${0}|${""}`.text).toBe("0|");
  });

  it("makes markup that reads as its text", () => {
    expect(String(new Markup("html", "<b>"))).toBe("<b>");
  });
});
