import { expect, it } from "vitest";
import { Markup } from "../../../layouts/markup.ts";
import { pictureCaptions } from "../../../layouts/text/picture-captions.ts";

const captioned = (text: string) => pictureCaptions(new Markup("html", text)).text;
const picture = '<img src="/a.png" alt="곡선">';

it("shows a picture's title below it, where it was seen only under a mouse pointer", () => {
  expect(captioned('<p><img src="/a.png" alt="곡선" title="그림 1. &quot;곡선&quot;" loading="lazy"></p>')).toBe(
    '<figure><img src="/a.png" alt="곡선" loading="lazy"><figcaption>그림 1. &quot;곡선&quot;</figcaption></figure>',
  );
  expect(captioned('<p class="align-left"><a href="/a.png"><img src="/a.png" alt="곡선" title="그림"></a></p>')).toBe(
    '<figure class="align-left"><a href="/a.png"><img src="/a.png" alt="곡선"></a><figcaption>그림</figcaption></figure>',
  );
});

it("takes an emphasised line right below a picture for its caption, and keeps a title beside it", () => {
  expect(captioned(`<p>${picture}\n<em>그림 1. <a href="/b/">곡선</a></em></p>`)).toBe(
    `<figure>${picture}<figcaption>그림 1. <a href="/b/">곡선</a></figcaption></figure>`,
  );
  expect(captioned('<p><img src="/a.png" alt="" title="가"><br>\n<em>나</em></p>')).toBe(
    '<figure><img src="/a.png" alt="" title="가"><figcaption>나</figcaption></figure>',
  );
  expect(captioned(`<p>${picture}<em>바로 뒤</em></p>`)).toBe(
    `<figure>${picture}<figcaption>바로 뒤</figcaption></figure>`,
  );
});

it("gives each of several pictures on lines of their own its title", () => {
  const second = '<a href="/b.png"><img src="/b.png" alt="" title="나"></a>';
  expect(captioned(`<p><img src="/a.png" alt="" title="가">\n${second}<br>\n${picture}</p>`)).toBe(
    '<figure><img src="/a.png" alt=""><figcaption>가</figcaption></figure>\n' +
      '<figure><a href="/b.png"><img src="/b.png" alt=""></a><figcaption>나</figcaption></figure>\n' +
      `<p>${picture}</p>`,
  );
});

it.each([
  `<p>${picture}\n${picture}</p>`,
  `<p>글 <img src="/a.png" alt="" title="가">\n<img src="/b.png" alt="" title="나"></p>`,
  `<p>${picture}</p>`,
  `<p>${picture} <em>옆의 글</em></p>`,
  `<p>${picture}\n<em>하나</em> 그리고 <em>둘</em></p>`,
  `<p>${picture}\n글</p>`,
  '<p>글 <img src="/a.png" alt="" title="제목"></p>',
  '<p><img src="/a.png" alt="" title=" "></p>',
  '<p><img src="/a.png" alt="" title="가"><img src="/b.png" alt="" title="나"></p>',
])("leaves what is no picture with a caption: %s", (text) => {
  expect(captioned(text)).toBe(text);
});
