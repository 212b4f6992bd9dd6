import { describe, expect, it } from "vitest";
import { firstOf, linkedPlaces, rootsOfNote } from "../../../src/import/links/linked-places.ts";

const rootsOf = (path: string) => rootsOfNote(path, { basePath: "/", sources: [], address: null });
const roots = rootsOf("site/content/a.md");

describe("linkedPlaces", () => {
  it("looks from the top among what is published there, the nearest folder first, then at the very top and below each folder", () => {
    expect(linkedPlaces("/img/a.png", roots)).toEqual([
      "site/content/static/img/a.png",
      "site/content/public/img/a.png",
      "site/content/.vuepress/public/img/a.png",
      "site/static/img/a.png",
      "site/public/img/a.png",
      "site/.vuepress/public/img/a.png",
      "static/img/a.png",
      "public/img/a.png",
      ".vuepress/public/img/a.png",
      "img/a.png",
      "site/content/img/a.png",
      "site/img/a.png",
    ]);
  });

  it("looks beside the note first for relative paths, and never above the blog", () => {
    expect(linkedPlaces("../img/a.png", roots)[0]).toBe("site/img/a.png");
    expect(linkedPlaces("../../../../a.png", roots)[0]).toBe("a.png");
    expect(linkedPlaces("img/a.png", roots)).toContain("site/static/img/a.png");
  });

  it.each(["@/", "~/"])("looks in the source folder for what begins with %s", (alias) => {
    expect(linkedPlaces(`${alias}assets/a.png`, rootsOf("site/src/data/a.md"))).toEqual(
      expect.arrayContaining(["site/src/assets/a.png", "src/assets/a.png", "assets/a.png"]),
    );
    expect(linkedPlaces(`${alias}../../a.png`, roots)).toContain("site/a.png");
    const zola = rootsOfNote("content/a.md", { basePath: "/", sources: ["content/"], address: null });
    expect(linkedPlaces(`${alias}posts/b.md`, zola)[0]).toBe("content/posts/b.md");
  });

  it("looks in the source folder for what begins with the name that AstroPaper gives a folder in it", () => {
    expect(linkedPlaces("@assets/images/a.png", rootsOf("site/src/content/blog/a.md"))).toContain(
      "site/src/assets/images/a.png",
    );
  });

  it("looks in the folder of the site for what begins with Docusaurus's name for it", () => {
    const places = linkedPlaces("@site/static/img/x.png", rootsOf("site/blog/2024/a.md"));
    expect(places).toEqual(expect.arrayContaining(["site/static/img/x.png", "static/img/x.png"]));
  });

  it("takes off the folder that the blog lived under", () => {
    const trail = { basePath: "/repo/", bases: [], published: [] };
    expect(linkedPlaces("/repo/a.png", trail)).toEqual(["a.png", "repo/a.png"]);
  });
});

it("returns the first match", () => {
  const lengths = new Map([
    ["b", 1],
    ["c", 2],
  ]);
  expect(firstOf(["a", "b", "c"], (path) => lengths.get(path) ?? null)).toBe(1);
  expect(firstOf(["a"], () => null)).toBeNull();
});
