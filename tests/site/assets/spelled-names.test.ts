import { describe, expect, it } from "vitest";
import { embeddedNames, isSpelledWhole, spelledNames } from "../../../src/site/assets/spelled-names.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";

describe("names of files in a text", () => {
  it("are found after folders, before particles and among signs", () => {
    const names = spelledNames("(img/a.b.png) _c.png_ 가.png를 d.png?v=1");
    for (const name of ["a.b.png", "c.png", "가.png", "d.png"]) expect(names).toContain(name);
    expect(names).not.toContain("b.png");
  });

  it("cannot be found in the text if they contain a space or have no extension", () => {
    expect(["a.png", "가-1.svg", "a b.png", "a", "a(1).png"].filter(isSpelledWhole)).toEqual(["a.png", "가-1.svg"]);
  });

  it("are embedded without their endings", () => {
    expect(embeddedNames("![[img/zqpic|300]] ![[b#c]] [[d]]")).toEqual(["zqpic", "b"]);
  });

  it.each<[string, (size: number) => string]>([
    ["dots", (size) => "a.".repeat(size)],
    ["signs before a name", (size) => "_".repeat(size)],
    ["a name without an end", (size) => `${"a".repeat(size)}.png`],
    ["embedded names that are never closed", (size) => "![[".repeat(size)],
  ])("take as long as the text is to find among %s", (_what, textOf) => {
    const read = (size: number) => [spelledNames(textOf(size)), embeddedNames(textOf(size))];
    expect(costGrowth(read, 100_000)).toBeLessThan(nearlyLinear);
  });
});
