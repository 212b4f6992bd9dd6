import { describe, expect, it } from "vitest";
import { listAttachments } from "../../../src/import/attachments.ts";
import type { Attachment } from "../../../src/import/import-plan.ts";
import { followLink, type LinkTrail } from "../../../src/import/links/follow-link.ts";
import { noPrefix } from "../../../src/import/links/media-prefix.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const attachments = listAttachments(
  blogInMemory({ "assets/a.png": null, "images/b b.png": null, "글/c.png": null, "repo/d.png": null }),
);

function follow(target: string, trail: Partial<LinkTrail> = {}) {
  const used: Attachment[] = [];
  const found = followLink(
    { kind: "image", target },
    {
      attachments,
      basePath: "/",
      bases: ["글/2021.md"],
      published: [],
      origin: null,
      anywhere: false,
      media: noPrefix,
      noteFrom: () => null,
      noteOfFile: (name) => (name === "다른-곳.md" ? "/notes/다른-곳/" : null),
      noteNamed: (name) => (name === "/blog/다른-글/" ? "/notes/다른-글/" : null),
      noteAt: (path) => (path === "글/다른.md" ? "/notes/다른/" : null),
      ...trail,
    },
    (file) => used.push(file),
  );
  return { found, used: used.map(({ from }) => from) };
}

describe("followLink", () => {
  it.each([
    ["/images/b%20b.png", "images/b b.png", "/assets/images/b b.png"],
    ["/images/b b.png?v=1", "images/b b.png", "/assets/images/b b.png"],
    ["c.png", "글/c.png", "/assets/글/c.png"],
    ["./c.png", "글/c.png", "/assets/글/c.png"],
    ["../images/b b.png", "images/b b.png", "/assets/images/b b.png"],
    ["../assets/a.png", "assets/a.png", "/assets/a.png"],
  ])("finds %j", (target, from, address) => {
    expect(follow(target)).toEqual({ found: { kind: "moved", address }, used: [from] });
  });

  it("keeps an unchanged address, but requests the file", () => {
    expect(follow("/assets/a.png")).toEqual({ found: { kind: "kept" }, used: ["assets/a.png"] });
  });

  it("takes the folder the blog lived under off an address", () => {
    expect(follow("/repo/assets/a.png", { basePath: "/repo/" })).toEqual({
      found: { kind: "kept" },
      used: ["assets/a.png"],
    });
    expect(follow("/repo/d.png", { basePath: "/" }).used).toEqual(["repo/d.png"]);
  });

  it("leads to a note that is named by its file", () => {
    expect(follow("다른.md#a").found).toEqual({ kind: "moved", address: "/notes/다른/" });
    expect(follow("다른-곳.md").found).toEqual({ kind: "moved", address: "/notes/다른-곳/" });
  });

  it("keeps the unchanged address of a note", () => {
    const noteFrom = (path: string) => (path === "notes/다른/" ? "/notes/다른/" : null);
    expect(follow("/notes/다른/#a", { noteFrom }).found).toEqual({ kind: "kept" });
    expect(follow("/notes/다른/", { noteFrom: () => "/다른/" }).found).toEqual({ kind: "moved", address: "/다른/" });
  });

  it("leads to a note that an address of the web ends with the name of", () => {
    expect(follow("/blog/다른-글/#a").found).toEqual({ kind: "moved", address: "/notes/다른-글/" });
    expect(follow("/blog/없는-글/").found).toEqual({ kind: "kept" });
  });

  it("puts before a picture what the blog's theme does", () => {
    const media = { subpath: "images", host: "https://cdn.example/x/" };
    expect(follow("b b.png", { media }).found).toEqual({ kind: "moved", address: "/assets/images/b b.png" });
    expect(follow("/b b.png", { media }).found).toEqual({ kind: "moved", address: "/assets/images/b b.png" });
    expect(follow("none.png", { media }).found).toEqual({
      kind: "hosted",
      address: "https://cdn.example/x/images/none.png",
    });
    expect(follow("/none.png", { media: { ...media, subpath: "" } }).found).toEqual({
      kind: "hosted",
      address: "https://cdn.example/x/none.png",
    });
    expect(follow("https://a.kr/a.png", { media }).found).toEqual({ kind: "kept" });
  });

  it("keeps the address of a picture that is the site's already", () => {
    expect(follow("/assets/images/b b.png")).toEqual({ found: { kind: "kept" }, used: ["images/b b.png"] });
  });

  it("takes a bare name for a file anywhere only where that is how names are meant", () => {
    expect(follow("b b.png").found).toEqual({ kind: "missing" });
    expect(follow("b b.png", { anywhere: true }).used).toEqual(["images/b b.png"]);
  });

  it.each([
    "https://a.com/a.png",
    "//a.com/a.png",
    "#a",
    "mailto:a@b.c",
    "data:image/png;base64,AA",
    "/about/",
    "없는.md",
    "/%ff.png",
    "?a",
  ])("leaves %j alone", (target) => {
    expect(follow(target)).toEqual({ found: { kind: "kept" }, used: [] });
  });

  it.each(["https://a.kr/repo/images/b%20b.png?v=1", "http://a.kr/images/b b.png", "//A.kr/images/b b.png"])(
    "finds %j, where the blog itself is",
    (target) => {
      const trail = { origin: "https://a.kr", basePath: "/repo/" };
      expect(follow(target, trail)).toEqual({
        found: { kind: "moved", address: "/assets/images/b b.png" },
        used: ["images/b b.png"],
      });
    },
  );

  it("leads from the full address of a note to where the note is now, and leaves one that is there alone", () => {
    const addresses = new Map([
      ["2020/다른/", "/notes/다른/"],
      ["곳/", "/곳/"],
    ]);
    const noteFrom = (path: string) => addresses.get(path) ?? null;
    const trail = { origin: "https://a.kr", noteFrom };
    expect(follow("https://a.kr/2020/다른/#b", trail).found).toEqual({ kind: "moved", address: "/notes/다른/" });
    expect(follow("https://a.kr/곳/", trail).found).toEqual({ kind: "kept" });
  });

  it.each([
    "https://a.kr/none.png",
    "https://a.kr/다른-글/",
    "https://a.kr",
    "https://a.kr.evil/images/b b.png",
    "https://a.kr/%ff",
  ])("leaves %j alone, where the blog itself is", (target) => {
    expect(follow(target, { origin: "https://a.kr" })).toEqual({ found: { kind: "kept" }, used: [] });
  });

  it("misses a picture that is not there, and never looks above the blog", () => {
    expect(follow("/images/none.png").found).toEqual({ kind: "missing" });
    expect(follow("../../../../etc/x.png").found).toEqual({ kind: "missing" });
  });
});
