import { expect, it } from "vitest";
import { withholdArticle } from "../../../src/index/withheld/withhold-article.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { listedPicture } from "../../../src/pages/lists/listed-picture.ts";
import { noteFrom } from "../../support/note-from.ts";
import { placed, siteConfig, studyNote } from "../../support/study-note.ts";

const names = ["sea.png", "cover.png", "icon.png", "icon.svg", "wide.png"];
const assetAddresses = new Set([...names.map((name) => `/assets/img/${name}`), "/notes/a/near.png"]);
const sizes: Readonly<Record<string, number>> = {
  "/assets/img/icon.png": 64,
  "/assets/img/icon.svg": 24,
  "/assets/img/wide.png": 200,
};
const pictureSizeOf = (address: string) => {
  const width = sizes[address];
  return width === undefined ? null : { width, height: 64 };
};
const permalink = permalinkOf("/notes/a/");
const pictureOf = (body: string, image: string | null = null, basePath = "/") => {
  const { links, sections, article } = noteFrom(body);
  const frontMatter = { image: image === null ? null : placed(image) };
  const note = studyNote({ links, sections, article, frontMatter });
  return listedPicture({ note, permalink }, { config: siteConfig({ basePath }), assetAddresses, pictureSizeOf })
    .picture;
};

it("is the first picture on the note's page that the site has", () => {
  expect(pictureOf("![](/assets/img/gone.png) ![](/assets/img/sea.png) ![](near.png)")).toBe("/assets/img/sea.png");
  expect(pictureOf("![](near.png)")).toBe("/notes/a/near.png");
  expect(pictureOf("[바다](/assets/img/sea.png)")).toBeNull();
  expect(pictureOf("글뿐이다.")).toBeNull();
});

it("is the one the author names, before all others", () => {
  expect(pictureOf("![](/assets/img/sea.png)", "/assets/img/cover.png")).toBe("/assets/img/cover.png");
  expect(pictureOf("![](/assets/img/sea.png)", "/assets/img/gone.png")).toBe("/assets/img/sea.png");
});

it("is the same below a folder", () => {
  expect(pictureOf("![](/repo/assets/img/sea.png)", null, "/repo/")).toBe("/assets/img/sea.png");
  expect(pictureOf("![](/assets/img/sea.png)", null, "/repo/")).toBe("/assets/img/sea.png");
});

it("stands beside a summary if the author names it, unless it may be an article's", () => {
  const frontMatter = { image: placed("/assets/img/cover.png") };
  const pictures = { config: siteConfig(), assetAddresses, pictureSizeOf };
  const shown = listedPicture({ note: studyNote({ frontMatter, summary: "요약" }), permalink }, pictures);
  expect(shown).toEqual({ picture: "/assets/img/cover.png", isCover: true });
  const clipping = studyNote({ frontMatter, mentionsArticle: true });
  expect(listedPicture({ note: clipping, permalink }, pictures)).toEqual({ picture: null });
});

it("is not looked for where a summary speaks", () => {
  const links = [placed({ kind: "image", target: "/assets/img/sea.png" } as const)];
  const pictures = { config: siteConfig(), assetAddresses, pictureSizeOf };
  expect(listedPicture({ note: studyNote({ links }), permalink }, pictures).picture).toBe("/assets/img/sea.png");
  expect(listedPicture({ note: studyNote({ links, summary: "요약" }), permalink }, pictures).picture).toBeNull();
});

it("is asked of no other host, and is never an article's", () => {
  expect(pictureOf("![](https://example.com/sea.png)", "https://example.com/cover.png")).toBeNull();
  expect(pictureOf("# 기사\n\n![](/assets/img/sea.png)")).toBeNull();
});

it("is none of what is withheld", () => {
  const { links, sections } = noteFrom("![](/assets/img/sea.png)\n\n글이다.");
  const note = studyNote({ links, sections, frontMatter: { articleMode: "link" } });
  const pictures = { config: siteConfig(), assetAddresses, pictureSizeOf };
  expect(listedPicture({ note, permalink }, pictures).picture).toBe("/assets/img/sea.png");
  expect(listedPicture({ note: withholdArticle(note, "full"), permalink }, pictures).picture).toBeNull();
});

it("is no icon, which would be blurred and cut, unless it is drawn in lines", () => {
  expect(pictureOf("![](/assets/img/icon.png)", "/assets/img/icon.png")).toBeNull();
  expect(pictureOf("![](/assets/img/icon.png) ![](/assets/img/wide.png)")).toBe("/assets/img/wide.png");
  expect(pictureOf("![](/assets/img/icon.svg)")).toBe("/assets/img/icon.svg");
});
