import { expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { pictureLinks } from "../../../layouts/text/picture-links.ts";

const sizes = new Map([["/assets/a.png", { width: 1200, height: 800 }]]);
const linked = (text: string) => pictureLinks(new Markup("html", text), (source) => sizes.get(source) ?? null).text;
const large = '<img src="/a.png?b&amp;c" alt="그림" width="1200" height="800">';

it("a picture larger than the text is a link to itself", () => {
  expect(linked(`<p>${large}</p>`)).toBe(`<p><a href="/a.png?b&amp;c">${large}</a></p>`);
});

it.each([
  '<img src="/a.png" alt="그림" width="300" height="200">',
  '<img src="/a.png" alt="그림">',
  '<img src="/a.png" alt="" width="1200" height="800">',
  '<img class="dark" src="/a.png" alt="그림" width="1200" height="800">',
  '<img src="data:image/png;base64,AA" alt="그림" width="1200" height="800">',
  `<a href="/b/">${large}</a>`,
  `<details><summary>${large}</summary></details>`,
])("leaves pictures that are shown whole, have no description, or link elsewhere: %s", (text) => {
  expect(linked(text)).toBe(text);
});

it("a picture shown smaller than its file is a link to it too", () => {
  const small = '<img src="/assets/a.png" alt="그림" width="300" height="200">';
  expect(linked(`<p>${small}</p>`)).toBe(`<p><a href="/assets/a.png">${small}</a></p>`);
  const low = '<img src="/assets/a.png" alt="그림" height="200">';
  expect(linked(low)).toBe(`<a href="/assets/a.png">${low}</a>`);
});

it.each([
  '<img src="/assets/a.png" alt="그림" width="20" height="13">',
  '<img src="/assets/b.png" alt="그림" width="300" height="200">',
])("an icon among words, and a picture of unknown size, are none: %s", (text) => {
  expect(linked(text)).toBe(text);
});
