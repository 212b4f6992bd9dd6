import { describe, expect, it } from "vitest";
import { OpenElements } from "../../../src/parse/sections/open-elements.ts";

describe("OpenElements", () => {
  it("end with the one around them", () => {
    const elements = new OpenElements<number>();
    for (const [known, name] of ["div", "details", "div", "section"].entries()) elements.begin(name, known);
    expect(elements.end("details")).toEqual([3, 2, 1]);
    expect([elements.depth, elements.at(-1), elements.at(1)]).toEqual([1, 0, undefined]);
  });

  it("stay open at an end tag of another name", () => {
    const elements = new OpenElements<number>();
    elements.begin("div", 1);
    expect(elements.end("aside")).toEqual([]);
    expect(elements.end("div")).toEqual([1]);
    expect(elements.end("div")).toEqual([]);
  });
});
