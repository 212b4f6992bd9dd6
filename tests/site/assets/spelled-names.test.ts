import { describe, expect, it } from "vitest";
import { embeddedNames, isSpelledWhole, spelledNames } from "../../../src/site/assets/spelled-names.ts";

describe("names of files in a text", () => {
  it("stand behind folders, before particles and among signs", () => {
    const names = spelledNames("(img/a.b.png) _c.png_ 가.png를 d.png?v=1");
    for (const name of ["a.b.png", "c.png", "가.png", "d.png"]) expect(names).toContain(name);
    expect(names).not.toContain("b.png");
  });

  it("cannot be told from the text when they hold a space or have no ending", () => {
    expect(["a.png", "가-1.svg", "a b.png", "a", "a(1).png"].filter(isSpelledWhole)).toEqual(["a.png", "가-1.svg"]);
  });

  it("are embedded without their endings", () => {
    expect(embeddedNames("![[img/zqpic|300]] ![[b#c]] [[d]]")).toEqual(["zqpic", "b"]);
  });

  it("take time that grows with the text", () => {
    const began = performance.now();
    for (const text of [
      "a.".repeat(500_000),
      "_".repeat(1_000_000),
      `${"a".repeat(1_000_000)}.png`,
      "![[".repeat(300_000),
    ]) {
      spelledNames(text);
      embeddedNames(text);
    }
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
