import { expect, it } from "vitest";
import { themeTag } from "../../../src/import/hexo/theme-tags.ts";

it.each([
  ["label", "이름 blue", "이름"],
  ["label", "primary@한 이름", "한 이름"],
  ["label", "primary @이름", "이름"],
  ["label", "", null],
  ["cb", "할 일, true", "☑ 할 일"],
  ["checkbox", "할 일", "☐ 할 일"],
  ["checkbox", "checked, 할 일", null],
  ["hideInline", "답은 하나,답 보기,#FF7242,#fff", "답 보기 답은 하나"],
  ["hideInline", "답", "답"],
  ["btn", "'https://a.kr/',누르기,far fa-hand,outline larger", "[누르기](https://a.kr/)"],
  ["btn", "/b/, , home", "[/b/](/b/)"],
  ["btn", "javascript:x, 누르기", null],
  ["fi", "/a.jpg, 그림, 300", "![그림](/a.jpg)"],
  ["inlineImg", "https://a.kr/b.png 150px", "![](https://a.kr/b.png)"],
  [
    "galleryGroup",
    "'이름' '말 & 말' '/g/' https://a.kr/b.png",
    '<figure><a href="/g/"><img src="https://a.kr/b.png" alt="이름"></a><figcaption>이름 말 &amp; 말</figcaption></figure>',
  ],
  ["dplayer", '"url=한 글.mp4" "loop=yes"', null],
  ["dplayer", '"url=글.mp4" "loop=yes"', '<video src="글.mp4" controls></video>'],
  ["dplayer", '"loop=yes"', null],
  ["video", "https://a.kr/b.mp4", '<video src="https://a.kr/b.mp4" controls></video>'],
  ["audio", "a.mp3", '<audio src="a.mp3" controls></audio>'],
  [
    "aplayer",
    '"노래" "가수" "a.mp3" "b.jpg"',
    '<figure markdown="1"><audio src="a.mp3" controls></audio><figcaption>가수 - 노래</figcaption></figure>',
  ],
  ["bilibili", "BV1", "<https://www.bilibili.com/video/BV1/>"],
  ["pdf", "./a/b.pdf", "[b.pdf](./a/b.pdf)"],
  ["jsfiddle", "ccWP7 js,html light", "<https://jsfiddle.net/ccWP7/>"],
  ["jsfiddle", "'a b'", null],
  ["series", "", null],
])("knows the meaning of %s %s", (name, rest, written) => {
  expect(themeTag({ name, rest })).toBe(written);
});
