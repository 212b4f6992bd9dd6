import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import type { ArticleMode } from "../../../src/model/note/front-matter.ts";
import { leadPicture } from "../../../src/pages/lists/lead-picture.ts";
import { noteFrom } from "../../support/note-from.ts";
import { siteConfig } from "../../support/study-note.ts";

const size = { width: 1200, height: 630 };
const pictureOf = (fields: string, body = "글이다.", articleMode: ArticleMode = "full") =>
  leadPicture(
    { note: noteFrom(body, fields), permalink: permalinkOf("/notes/a/") },
    {
      config: siteConfig({ articleMode }),
      assetAddresses: new Set(["/assets/a.png", "/assets/drawing.svg"]),
      pictureSizeOf: (address) => (address === "/assets/a.png" ? size : null),
    },
  );

it("is the picture that the front matter names, with its description and size", () => {
  expect(pictureOf("image: /assets/a.png\n")).toEqual({ address: "/assets/a.png", alternative: "", size });
  expect(pictureOf("image: { path: assets/a.png, alt: 금리 곡선 }\n")).toMatchObject({
    alternative: "금리 곡선",
  });
  expect(pictureOf("image: { path: assets/a.png, caption: 출처 %%속말%% }\n")).toEqual({
    address: "/assets/a.png",
    alternative: "",
    caption: "출처",
    size,
  });
  expect(pictureOf("")).toBeNull();
});

it("is none that the site does not have, or for which no space can be kept", () => {
  expect(pictureOf("image: /assets/gone.png\n")).toBeNull();
  expect(pictureOf("image: /assets/drawing.svg\n")).toBeNull();
  expect(pictureOf("image: http://example.com/a.png\n")).toBeNull();
  expect(pictureOf("image: https://\n")).toBeNull();
});

it("may be on another host, as those in the text may", () => {
  const named = "image: { path: https://example.com/a.png, alt: 곡선 }\n";
  expect(pictureOf(named)).toEqual({ address: "https://example.com/a.png", alternative: "곡선", size: null });
  expect(pictureOf(named, "![곡선](https://example.com/a.png)")).toBeNull();
  expect(pictureOf(`${named}article: link\n`, "# 기사\n\n글이다.")).toBeNull();
});

it("is not shown twice", () => {
  expect(pictureOf("image: /assets/a.png\n", "![곡선](../../assets/a.png)")).toBeNull();
});

it("is not shown where an article is withheld, whose picture it may be", () => {
  const article = "# 기사\n\n글이다.";
  expect(pictureOf("image: /assets/a.png\n", article)).not.toBeNull();
  expect(pictureOf("image: /assets/a.png\n", article, "highlights")).toBeNull();
  expect(pictureOf("image: /assets/a.png\narticle: link\n", article)).toBeNull();
  expect(pictureOf("image: /assets/a.png\n", "글이다.", "link")).not.toBeNull();
});
