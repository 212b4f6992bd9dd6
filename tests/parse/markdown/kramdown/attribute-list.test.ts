import { describe, expect, it } from "vitest";
import { readAttributeList } from "../../../../src/parse/markdown/kramdown/attribute-list.ts";

describe("readAttributeList", () => {
  it("reads classes, an id, attributes and its own names", () => {
    expect(readAttributeList(`{: .notice .-x #표-1 width="50%" ALT='a b' n=3 toc } 뒤`)).toEqual({
      classes: ["notice", "-x"],
      id: "표-1",
      attributes: [
        { name: "width", value: "50%" },
        { name: "alt", value: "a b" },
        { name: "n", value: "3" },
      ],
      names: ["toc"],
      length: 51,
    });
  });

  it.each(["{:.a}", "{: .a}", "{:  .a  }"])("takes any space in %j", (text) => {
    expect(readAttributeList(text)).toMatchObject({ classes: ["a"], length: text.length });
  });

  it("passes over a colon at the end", () => {
    const text = "{: .mx-auto.d-block :}";
    expect(readAttributeList(text)).toMatchObject({ classes: ["mx-auto", "d-block"], names: [], length: text.length });
  });

  it.each([
    "{:}",
    "{: }",
    "{: :}",
    "{: .a ::}",
    "{: 한글}",
    "{: .a",
    "{ .a}",
    "{: .a\n}",
    '{: a="b}',
    "{::options /}",
    "{: 1}",
  ])("reads none in %j", (text) => {
    expect(readAttributeList(text)).toBeNull();
  });
});
