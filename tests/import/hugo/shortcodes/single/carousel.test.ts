import { expect, it } from "vitest";
import { carousel } from "../../../../../src/import/hugo/shortcodes/single/carousel.ts";

it.each([
  ["{a.jpg,b.png}", "![](a.jpg) ![](b.png)"],
  [" {a.jpg, img/b.png} ", "![](a.jpg) ![](img/b.png)"],
  ["{a.jpg}", "![](a.jpg)"],
  ["gallery/*", null],
  ["{gallery/*}", null],
  ["{}", null],
  ["", null],
])("shows the pictures of %j", (typed, markdown) => {
  expect(carousel(typed, (source) => source)).toBe(markdown);
});
