import { expect, it } from "vitest";
import { unwrapSliders } from "../../../../src/import/jekyll/text/unwrap-sliders.ts";
import { post } from "../../../support/blog-in-memory.ts";

const unwrapped = (body: string) =>
  unwrapSliders({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] }).text;

it.each([
  [
    '<swiper-container keyboard="true">\n  <swiper-slide>![](/a.png)</swiper-slide>\n  <swiper-slide>![](/b.png)</swiper-slide>\n</swiper-container>\n글',
    "\n  ![](/a.png)\n  ![](/b.png)\n\n글",
  ],
  ["<img-comparison-slider>\n  ![](/a.png)\n</img-comparison-slider>", "\n  ![](/a.png)\n"],
  [
    "<swiper-container>\n  <swiper-slide>\n    ![](/a.png)\n  </swiper-slide>\n</swiper-container>\n\n    code",
    "\n  \n![](/a.png)\n  \n\n\n    code",
  ],
  [
    "- 글\n  <swiper-container>\n      <swiper-slide>![](/a.png)</swiper-slide>\n  \t![](/b.png)\n  </swiper-container>",
    "- 글\n  \n  ![](/a.png)\n  ![](/b.png)\n  ",
  ],
  ["<swiper-container>\n\n    code", "\n\n    code"],
  ["`<swiper-slide>`", "`<swiper-slide>`"],
])("leaves the pictures of %j", (body, text) => {
  expect(unwrapped(body)).toBe(post(["title: a"], text));
});
