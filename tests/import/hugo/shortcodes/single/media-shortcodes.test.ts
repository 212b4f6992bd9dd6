import { expect, it } from "vitest";
import { shortcodeMarks } from "../../../../../src/import/hugo/shortcodes/shortcode-marks.ts";
import { mediaShortcode } from "../../../../../src/import/hugo/shortcodes/single/media-shortcodes.ts";

it.each([
  ["{{< bilibili id=BV1TJ411C7An p=3 >}}", "<https://www.bilibili.com/video/BV1TJ411C7An/>"],
  ["{{< bilibili 170001 >}}", "<https://www.bilibili.com/video/av170001/>"],
  ['{{< tencent "g0014r3khdw" >}}', "<https://v.qq.com/x/page/g0014r3khdw.html>"],
  ['{{< spotify "a b" >}}', null],
  ['{{< video "https://a.kr/b.mp4" >}}', '<video src="https://a.kr/b.mp4" controls></video>'],
  ['{{< video src="b.mp4" autoplay="true" poster="./b.png" >}}', '<video src="b.mp4" controls></video>'],
  [
    '{{< video src="b.webm" caption="**굵은** 말" >}}',
    '<figure markdown="1"><video src="b.webm" controls></video><figcaption>**굵은** 말</figcaption></figure>',
  ],
  ['{{< video src="https://a.kr/watch?v=1" >}}', null],
  ['{{< audio src="a.mp3" >}}', '<audio src="a.mp3" controls></audio>'],
  [
    '{{< music url="/a.mp3" name=노래 artist=가수 >}}',
    '<figure markdown="1"><audio src="/a.mp3" controls></audio><figcaption>가수 - 노래</figcaption></figure>',
  ],
  ['{{< music auto="https://a.kr/#/list?id=1" >}}', "<https://a.kr/#/list?id=1>"],
  ["{{< chart a.mp4 >}}", null],
])("knows what %s plays", (text, written) => {
  expect(shortcodeMarks(text).map(mediaShortcode)).toEqual([written]);
});
