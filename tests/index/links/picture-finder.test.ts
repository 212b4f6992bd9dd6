import { describe, expect, it } from "vitest";
import { pictureFinder } from "../../../src/index/links/picture-finder.ts";

const find = pictureFinder(
  new Set([
    "/assets/attachments/2026/chart.png",
    "/assets/img/chart.png",
    "/assets/img/b/map.png",
    "/assets/img/a/map.png",
    "/assets/가.png",
  ]),
);

describe("pictureFinder", () => {
  it("finds a file by its name in any folder, the shortest path first", () => {
    expect(find("chart.png")).toBe("/assets/img/chart.png");
    expect(find("map.png")).toBe("/assets/img/a/map.png");
    expect(find("가.png".normalize("NFD"))).toBe("/assets/가.png");
  });

  it("follows the folders of a name, and finds the file without them where they are those of a vault", () => {
    expect(find("2026/chart.png")).toBe("/assets/attachments/2026/chart.png");
    expect(find("b/map.png")).toBe("/assets/img/b/map.png");
    expect(find("../assets/img/b/map.png")).toBe("/assets/img/b/map.png");
    expect(find("내 첨부/chart.png")).toBe("/assets/img/chart.png");
  });

  it("finds neither part of a name nor one in other letters", () => {
    for (const name of ["art.png", "chart.PNG", "img", ""]) expect(find(name)).toBeNull();
  });
});
