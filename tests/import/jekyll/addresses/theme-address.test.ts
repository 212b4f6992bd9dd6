import { expect, it } from "vitest";
import { themeAddress } from "../../../../src/import/jekyll/addresses/theme-address.ts";

it.each([
  ["assets/img/a.jpg", "/assets/img/a.jpg"],
  ["./a.jpg", "/a.jpg"],
  ["/a.jpg", "/a.jpg"],
  ["https://a.kr/a.jpg", "https://a.kr/a.jpg"],
  ["//a.kr/a.jpg", "//a.kr/a.jpg"],
  [" ", null],
  ["{{ a }}.jpg", null],
])("takes %j for %j", (typed, address) => {
  expect(themeAddress(typed)).toBe(address);
});
