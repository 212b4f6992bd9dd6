import { expect, it } from "vitest";
import { sizedPicture } from "../../../layouts/text/sized-picture.ts";

const size = { width: 400, height: 1600 };

it.each([
  ['<img src="a.png" alt="그림">', '<img width="400" height="1600" src="a.png" alt="그림">'],
  ['<img src="a.png" alt="그림" width="300">', '<img height="1200" src="a.png" alt="그림" width="300">'],
  ['<img src="a.png" style="width: 50%">', '<img width="400" height="1600" src="a.png" style="width: 50%">'],
])("adds the size of %s", (tag, sized) => {
  expect(sizedPicture(tag, size)).toBe(sized);
});

it.each([
  '<img src="a.png" width="300" height="300">',
  '<img src="a.png" height="300">',
  '<img src="a.png" style="max-height: 3em">',
  '<img src="a.png" srcset="b.png 2x">',
  '<img src="a.png" width="0">',
])("leaves %s as its author sized it", (tag) => {
  expect(sizedPicture(tag, size)).toBe(tag);
});
