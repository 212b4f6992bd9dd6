import { expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { pictureLinks } from "../../../layouts/text/picture-links.ts";

const linked = (text: string) => pictureLinks(new Markup("html", text)).text;
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
