import { describe, expect, it } from "vitest";
import { isFormulaDeclaration, keptAttributes } from "../../../src/parse/formulas/formula-attributes.ts";

describe("the attributes of a part of a formula", () => {
  it("are those on the list, in the form that it says", () => {
    const part = {
      attributes: { stretchy: "true", mathsize: "1.2em", href: "https://boom.example", mathcolor: "url(#a)" },
      style: { paddingLeft: "1em", background: "red", color: "#abc" },
      classes: ["tml-left", "boom", "upstrike sout"],
    };
    expect(keptAttributes(part)).toEqual({
      stretchy: "true",
      mathsize: "1.2em",
      class: "tml-left upstrike sout",
      style: "padding-left:1em;color:#abc",
    });
    expect(keptAttributes({})).toEqual({});
  });

  it("contain only declarations for space, lines and colours", () => {
    expect(isFormulaDeclaration({ name: "border", value: "1px solid" })).toBe(true);
    expect(isFormulaDeclaration({ name: "border", value: "url(x) solid" })).toBe(false);
    expect(isFormulaDeclaration({ name: "position", value: "fixed" })).toBe(false);
  });
});
