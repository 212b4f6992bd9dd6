import { expect, it } from "vitest";
import { captionLine } from "../../../layouts/text/caption-line.ts";

it.each([
  ["금리 곡선 <2020>", "금리 곡선 &lt;2020&gt;"],
  [
    "Photo: [**Unsplash**](https://unsplash.com) and [me](https://a.kr/?a&b)",
    'Photo: <a href="https://unsplash.com">Unsplash</a> and <a href="https://a.kr/?a&amp;b">me</a>',
  ],
  ["a *b* _c_ d_e <em>f</em>", "a b c d_e f"],
  ["[a](javascript:boom())", "[a](javascript:boom())"],
])("shows %j", (typed, shown) => {
  expect(captionLine(typed).text).toBe(shown);
});
