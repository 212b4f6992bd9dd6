import { expect, it } from "vitest";
import { themeGallery } from "../../../../src/import/jekyll/text/theme-gallery.ts";
import { fieldsIn } from "../../../support/yaml-fields.ts";

const fields = fieldsIn(
  [
    "gallery:",
    "  - url: /assets/a.jpg",
    "    image_path: assets/a-th.jpg",
    "    title: 제목",
    "  - image_path: https://a.kr/b.jpg",
    "    alt: 그림",
    "broken: [{alt: a}]",
  ].join("\n"),
);

it("shows the pictures of the front matter, each leading where it says", () => {
  expect(themeGallery(fields, new Map([["caption", "모음"]]))).toBe(
    '<figure><a href="/assets/a.jpg"><img src="/assets/a-th.jpg" alt="제목"></a><img src="https://a.kr/b.jpg" alt="그림">' +
      "<figcaption>모음</figcaption></figure>",
  );
});

it("is nothing where a picture has no address, and where there are none", () => {
  expect(themeGallery(fields, new Map([["id", "broken"]]))).toBeNull();
  expect(themeGallery(fields, new Map([["id", "other"]]))).toBeNull();
});
