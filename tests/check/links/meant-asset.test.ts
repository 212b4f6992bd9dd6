import { describe, expect, it } from "vitest";
import { assetFix, meantAsset, typedAsset } from "../../../src/check/links/meant-asset.ts";

const assets = new Set(["/assets/img/chart.png", "/assets/img/그림 (1).png"]);
const source = "posts/2021/2021-12-15-note.md";

function placeOf(length: number) {
  return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: length + 1, offset: length } };
}

describe("the asset meant by an address that leads to it only in an editor", () => {
  it.each([
    "../../assets/img/chart.png",
    "../../../../assets/img/chart.png",
    "../assets/img/../../../assets/img/chart.png",
    "assets/img/chart.png",
    "./assets/img/chart.png",
    "..\\..\\assets\\img\\chart.png",
    "..%5C..%5Cassets%5Cimg%5Cchart.png",
    "/assets\\img\\chart.png",
    "assets/img/chart.png?v=2",
  ])("%s", (target) => expect(meantAsset({ target, source }, assets)).toBe("/assets/img/chart.png"));

  it.each([
    "assets/img/Chart.png",
    "img/chart.png",
    "chart.png",
    "/posts/assets/img/chart.png",
    "https://cdn.example/assets/img/chart.png",
    "https://",
  ])("is not guessed for %s", (target) => expect(meantAsset({ target, source }, assets)).toBeNull());

  it("is found by an address with escapes, and by one whose letters are apart", () => {
    for (const target of ["../../assets/img/%EA%B7%B8%EB%A6%BC%20(1).png", "assets/img/그림 (1).png".normalize("NFD")])
      expect(meantAsset({ target, source }, assets)).toBe("/assets/img/그림 (1).png");
  });
});

describe("an asset with a sharp sign in its name", () => {
  const asset = "/assets/img/a#b.png";

  it("is meant by an address with the sign, and is typed with an escape", () => {
    const target = "../../assets/img/a#b.png";
    expect(meantAsset({ target, source }, new Set([asset]))).toBe(asset);
    expect([asset, "/assets/img/그림 (1).png", null].map(typedAsset)).toEqual([
      "/assets/img/a%23b.png",
      "/assets/img/그림 (1).png",
      null,
    ]);
    const place = placeOf(target.length);
    expect(assetFix({ target, place }, asset)).toEqual({ place, text: "/assets/img/a%23b.png" });
  });
});

describe("the fix of such an address", () => {
  it("keeps what follows the path, and escapes what Markdown or a tag would end at", () => {
    const target = "../assets/img/%EA%B7%B8%EB%A6%BC%20(1).png?v=1#a";
    expect(assetFix({ target, place: placeOf(target.length) }, "/assets/img/그림 (1).png")).toEqual({
      place: placeOf(target.length),
      text: "/assets/img/그림%20%281%29.png?v=1#a",
    });
  });

  it("is of the definition that gives the address", () => {
    const target = "../assets/img/chart.png";
    const [place, defined] = [placeOf(4), placeOf(target.length)];
    expect(assetFix({ target, place, defined }, "/assets/img/chart.png")?.place).toEqual(defined);
  });

  it("is none where more than the address is typed, or where it is typed nowhere", () => {
    for (const length of [0, 4, 40]) {
      const told = { target: "assets/img/chart.png", place: placeOf(length) };
      expect(assetFix(told, "/assets/img/chart.png")).toBeNull();
    }
    expect(assetFix({ target: "a%.png", place: placeOf(6) }, null)).toBeNull();
  });
});
