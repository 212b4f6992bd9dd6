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

  it.each([
    ['{: width = "400"}', {}],
    ["{: width: 20% height: 10% }", {}],
    ["{: width: 500px;}", {}],
    ['{:target:"_blank"}', {}],
    ["{:target=“_blank“}", { attributes: [{ name: "target", value: "“_blank“" }] }],
    ['{: .center, style="a: b" }', { classes: ["center"], attributes: [{ name: "style", value: "a: b" }] }],
    ['{: height="10" width=\'20"}', { attributes: [{ name: "height", value: "10" }] }],
    ["{: .a ::}", { classes: ["a"] }],
    ["{: .50w}", { classes: ["50w"] }],
  ])("passes over what is no attribute in %j, as kramdown does", (text, said) => {
    expect(readAttributeList(`${text} 뒤`)).toMatchObject({
      classes: [],
      attributes: [],
      length: text.length,
      ...said,
    });
  });

  it("passes over a colon at the end", () => {
    const text = "{: .mx-auto.d-block :}";
    expect(readAttributeList(text)).toMatchObject({ classes: ["mx-auto", "d-block"], names: [], length: text.length });
  });

  it.each([
    "{:}",
    "{: }",
    "{: :}",
    "{: 한글}",
    "{:a => 1}",
    "{: width => 1, 한글}",
    "{: ..a, b}",
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
