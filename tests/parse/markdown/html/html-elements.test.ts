import { describe, expect, it } from "vitest";
import {
  blockElements,
  isKnownElement,
  refusedElements,
  voidElements,
} from "../../../../src/parse/markdown/html/html-elements.ts";

describe("the elements of a note", () => {
  it("are known or refused, never both", () => {
    expect([...refusedElements].filter(isKnownElement)).toEqual([]);
  });

  it("are known as blocks or as void elements", () => {
    expect([...blockElements, ...voidElements].filter((name) => !isKnownElement(name))).toEqual([]);
  });

  it.each(["ai", "constructor", "엑사원", ""])("do not include %j", (name) => {
    expect(isKnownElement(name)).toBe(false);
  });
});
