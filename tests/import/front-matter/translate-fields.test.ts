import { describe, expect, it } from "vitest";
import { listAttachments } from "../../../src/import/attachments.ts";
import { translateDate, translateFields, withCover } from "../../../src/import/front-matter/translate-fields.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

function translating(...lines: readonly string[]) {
  const used: string[] = [];
  const attachments = listAttachments(blogInMemory({ "blog/a/cover.jpg": null, "public/og.png": null }));
  const translation = { timeZone: "Asia/Seoul", attachments, use: ({ from }: { from: string }) => used.push(from) };
  const draft = { from: "blog/a/index.md", to: "blog/a.md", text: post(lines), changes: [] };
  return { draft, translation, used };
}

/** The lines added to a post's front matter. */
function added(...lines: readonly string[]) {
  const { draft, translation, used } = translating(...lines);
  const { text, changes } = translateFields(draft, translation);
  expect(changes.every(({ reason }) => reason === "field-translated")).toBe(true);
  expect(text.startsWith(post(lines).split("\n---\n")[0] ?? "")).toBe(true);
  return { lines: changes.map((change) => change.text), used };
}

describe("the fields of other programs", () => {
  it.each([
    [["lastmod: 2024-03-04"], ["last_modified_at: 2024-03-04"]],
    [["modDatetime: 2024-03-04T05:06:07Z"], ["last_modified_at: 2024-03-04 14:06:07"]],
    [["last-updated: 2024-03-04T05:06:07Z"], ["last_modified_at: 2024-03-04 14:06:07"]],
    [["postSlug: 첫-글"], ["slug: 첫-글"]],
    [["date_updated: 2024-03-04"], ["last_modified_at: 2024-03-04"]],
    [["feature_image: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["pinned: true"], ["pin: true"]],
    [["pinned: false"], []],
    [["sticky: true"], ["pin: true"]],
    [["sticky: 100"], ["pin: true"]],
    [["sticky: 0"], []],
    [["language: ko-KR"], ["lang: ko-KR"]],
    [["language: 한국어"], []],
    [["cover: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["cover: none.png"], []],
    [
      ['cover: { image: https://a.kr/a.png, alt: 금리 곡선, caption: "A, [b](https://b.kr)" }'],
      ["image: { path: https://a.kr/a.png, alt: 금리 곡선, caption: A, [b](https://b.kr) }"],
    ],
    [
      ["header: { image: https://a.kr/a.png, image_description: 곡선 }"],
      ["image: { path: https://a.kr/a.png, alt: 곡선 }"],
    ],
    [["cover: { image: https://a.kr/a.png, hidden: true }"], []],
    [["featureimage: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["images: [https://a.kr/a.png, https://a.kr/b.png]"], ["image: https://a.kr/a.png"]],
    [["thumbnailImage: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["index_img: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["cover_image: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["share-img: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["img : https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["header-img: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["background: https://a.kr/a.png"], ["image: https://a.kr/a.png"]],
    [["background: '#fff'"], []],
    [["thumbnail-img: https://a.kr/a.png", "share-img: https://a.kr/b.png"], ["image: https://a.kr/a.png"]],
    [["images: []"], []],
    [["update: 어제"], []],
    [["last_modified_at: 2020-01-01", "updated: 2024-03-04"], []],
  ])("%j are said as %j", (lines, translated) => {
    expect(added(...lines).lines.map((line) => line.replaceAll("'", ""))).toEqual(translated);
  });

  it.each([
    ["./cover.jpg", "blog/a/cover.jpg"],
    ["cover.jpg", "blog/a/cover.jpg"],
    ["/og.png", "public/og.png"],
    ["'![[cover.jpg]]'", "blog/a/cover.jpg"],
    ["'[[og.png|200]]'", "public/og.png"],
    ["'../a/./cover.jpg'", "blog/a/cover.jpg"],
    ["'../../public/og.png'", "public/og.png"],
  ])("bring the picture %s along", (typed, from) => {
    const { lines, used } = added(`cover: ${typed}`);
    expect(used).toEqual([from]);
    expect(lines.join("").replaceAll("'", "")).toBe(`image: /assets/${from}`);
  });

  it("give way to nothing but a picture that is beside the note for its name", () => {
    const { draft, translation } = translating("title: a");
    expect(withCover(draft, "cover.jpg", translation).changes).toMatchObject([
      { text: "image: '/assets/blog/a/cover.jpg'" },
    ]);
    expect(withCover(draft, null, translation)).toBe(draft);
    const named = translating("image: https://a.kr/a.png");
    expect(withCover(named.draft, "cover.jpg", named.translation)).toBe(named.draft);
  });

  it("date a note, by the surest of them", () => {
    const dated = (...lines: readonly string[]) => {
      const { draft, translation } = translating(...lines);
      return translateDate(draft, translation)?.changes.map(({ text }) => text) ?? null;
    };
    expect(dated("updated: 2024-01-01", "pubDatetime: 2022-09-23T15:22:00Z")).toEqual(["date: 2022-09-24 00:22:00"]);
    expect(dated("published: true", "publishDate: 2022-09-23")).toEqual(["date: 2022-09-23"]);
    expect(dated("published: true")).toBeNull();
    expect(dated("created:", "  created: 2023-12-01", "  updated: 2023-12-05")).toEqual(["date: 2023-12-01"]);
  });
});
