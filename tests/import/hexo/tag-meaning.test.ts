import { describe, expect, it } from "vitest";
import { hexoTags } from "../../../src/import/hexo/hexo-tags.ts";
import { tagMeaning } from "../../../src/import/hexo/tag-meaning.ts";

const meaning = (text: string) => {
  const [tag] = hexoTags(text);
  if (tag === undefined) throw new Error(`no tag in ${text}`);
  return tagMeaning(tag, (name) => (name === "a-b" ? { path: "source/_posts/a-b.md", title: "글 [1]" } : null));
};

describe("tagMeaning", () => {
  it.each([
    ["{% asset_img cors.jpg 설명 한 줄 %}", "![설명 한 줄](cors.jpg)"],
    ["{% asset_img left cors.jpg %}", "![](cors.jpg)"],
    ['{% asset_img "화면 1.png" "제목" "대체" %}', '![대체](화면%201.png "제목")'],
    [`{% asset_img a.png "제목 '대체 [1]'" %}`, '![대체 \\[1\\]](a.png "제목")'],
    ["{% asset_img a.png 300 200 한 | 둘 %}", '<img src="a.png" alt="한 &#124; 둘" width="300" height="200">'],
    ["{% img /images/%EA%B0%80.png?v=1 50% %}", '<img src="/images/%EA%B0%80.png?v=1" alt="" width="50%">'],
    ["{% asset_path 화면(1).png %}", "화면%281%29.png"],
    ["{% asset_link a.pdf %} ", "[a.pdf](a.pdf)"],
    ["{% asset_link a.pdf 논문 false %}", "[논문](a.pdf)"],
    ["{% link 첫 글, https://a.kr/b/, https://a.kr/icon.png %}", "[첫 글](https://a.kr/b/)"],
    ["{% link 첫 글, 둘째, https://a.kr/b/ %}", "[첫 글, 둘째](https://a.kr/b/)"],
    ["{% link 첫 글::https://a.kr/b/::https://a.kr/icon.png %}", "[첫 글](https://a.kr/b/)"],
    ["{% label 이름 blue %}", "이름"],
    ["{% post_link a-b %}", "[글 \\[1\\]](/source/_posts/a-b.md)"],
    ["{% post_link a-b#둘째 '다른 글' true %}", "[다른 글](/source/_posts/a-b.md#둘째)"],
    ["{% post_path a-b %}", "/source/_posts/a-b.md"],
    [
      "{% youtube lJIrF4YjHfQ %}",
      '<iframe src="https://www.youtube-nocookie.com/embed/lJIrF4YjHfQ" title="YouTube" width="560" height="315" allowfullscreen></iframe>',
    ],
    [
      "{% youtube PL1 playlist %}",
      '<iframe src="https://www.youtube-nocookie.com/embed/videoseries?list=PL1" title="YouTube" width="560" height="315" allowfullscreen></iframe>',
    ],
    [
      "{% vimeo 1 %}",
      '<iframe src="https://player.vimeo.com/video/1" title="Vimeo" width="560" height="315" allowfullscreen></iframe>',
    ],
    ["{% gist a/1 c.D.js %}", "<https://gist.github.com/a/1#file-c-d-js>"],
    ["{% gist 1 %}", "<https://gist.github.com/1>"],
    [
      "{% iframe https://a.kr/?a=1&b=2 100% 400 %}",
      '<iframe src="https://a.kr/?a=1&amp;b=2" width="100%" height="400"></iframe>',
    ],
    ["{% link 찾기 말 https://a.kr/(b)?c#d true 제목 %}", '[찾기 말](https://a.kr/%28b%29?c#d "제목")'],
    ["{% link https://a.kr %}", "[https://a.kr](https://a.kr)"],
  ])("reads %j as %j", (text, written) => {
    expect(meaning(text)).toBe(written);
  });

  it.each([
    "{% asset_img 설명 %}",
    "{% asset_path a.png b %}",
    "{% asset_link %}",
    "{% post_link none 글 %}",
    "{% post_path none %}",
    "{% youtube %}",
    "{% youtube a/b playlist %}",
    '{% gist "> %}',
    "{% iframe javascript:alert(1) %}",
    "{% link 말 /a/ %}",
    "{% series info %}",
    "{% include_code a.js %}",
  ])("reads nothing in %j", (text) => {
    expect(meaning(text)).toBeNull();
  });
});
