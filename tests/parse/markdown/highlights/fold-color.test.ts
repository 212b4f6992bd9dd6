import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldColor } from "../../../../src/parse/markdown/highlights/fold-color.ts";

describe("foldColor", () => {
  it("takes a name alone for the pen that it has among other words", () => {
    const names = fc.constantFrom("red", "RED", "hotPink", "빨간", "분홍", "pink", "rgb", "grey", "transparent", "");
    const unit = fc.constantFrom(..."redgnpik빨간분홍 #f0(),-");
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit, maxLength: 6 })), (css) => {
        expect(foldColor(css)).toBe(foldColor(` ${css} ;`));
      }),
    );
  });

  it.each([
    ["red", "red"],
    ["RED", "red"],
    ["#f00", "red"],
    ["#ff0000", "red"],
    ["#ff0000ff", "red"],
    ["#e03131", "red"],
    ["#c00", "red"],
    ["crimson", "red"],
    ["rgb(220, 20, 60)", "red"],
    ["#ff8c00", "orange"],
    ["#ffff00", "yellow"],
    ["#fff3bf", "yellow"],
    ["#2b8a3e", "green"],
    ["hsl(120, 50%, 40%)", "green"],
    ["#0000ff", "blue"],
    ["#1971c2", "blue"],
    ["rgba(0,0,255,.5)", "blue"],
    ["rgb(0 0 255 / 50%)", "blue"],
    ["cyan", "blue"],
    ["#800080", "purple"],
    ["#ff69b4", "pink"],
    ["#ffc9c9", "pink"],
    ["linear-gradient(to top, #ffe400 50%, transparent 50%)", "yellow"],
    ["red !important", "red"],
    ["#FF5582A6", "red"],
    ["빨강", "red"],
    ["파란색", "blue"],
  ])("folds %s to %s", (css, pen) => {
    expect(foldColor(css)).toBe(pen);
  });

  it.each([
    "",
    "black",
    "white",
    "gray",
    "#000",
    "#fff",
    "#333333",
    "transparent",
    "inherit",
    "var(--x)",
    "#ff00000",
    "#12",
    "rgba(255,0,0,0)",
    "#ff000000",
    "rgb()",
    "hsl(0, 0%, 50%)",
    "constructor",
    "검정",
    "빨강머리",
  ])("takes %j for no pen", (css) => {
    expect(foldColor(css)).toBeNull();
  });
});
