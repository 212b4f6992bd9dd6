import { expect, it } from "vitest";
import { shortcodeMarks } from "../../../../../src/import/hugo/shortcodes/shortcode-marks.ts";
import {
  referredNote,
  shortcodeMeaning,
  withoutMarks,
} from "../../../../../src/import/hugo/shortcodes/single/shortcode-meaning.ts";

const [meaning, referred] = [shortcodeMeaning, referredNote].map(
  (read) => (text: string) => shortcodeMarks(text).map(read)[0],
);

it.each([
  [
    '{{< imageFull src="/images/x.png" title="엑스" >}}',
    '<figure><img src="/images/x.png" alt="엑스"><figcaption>엑스</figcaption></figure>',
  ],
  ['{{< my-img src="x.webp" alt="가" >}}', "![가](x.webp)"],
  ['{{< imageFull src="/images/x.png" note="말" >}}', null],
  ['{{< imageFull src="/images/x.png" border="false" zoom=true w="50%" position="center" >}}', "![](/images/x.png)"],
  ['{{< imageFull src="/images/x.png" note="가운데 1" >}}', null],
  [
    '{{< youtubeLite id="abc" label="말" >}}',
    '<iframe src="https://www.youtube-nocookie.com/embed/abc" title="말" width="560" height="315" allowfullscreen></iframe>',
  ],
  ['{{< link "https://a.kr/b" "글 [1]" >}}', "[글 \\[1\\]](https://a.kr/b)"],
  ['{{< link href="/b (1)/" >}}', null],
  ['{{< link "javascript:x" "글" >}}', null],
  ['{{< github repo="kim/note_book" >}}', "[kim/note\\_book](https://github.com/kim/note_book)"],
  ['{{< github-repo "kim/bot" "슬랙 봇" >}}', "[kim/bot](https://github.com/kim/bot) 슬랙 봇"],
  ['{{< github-repo-card owner="kim" repo="bot" >}}', "[kim/bot](https://github.com/kim/bot)"],
  ['{{< gitlab repo="kim/bot" >}}', "[kim/bot](https://gitlab.com/kim/bot)"],
  ['{{< badge style="info" title="판" value="0.1" >}}', "판 0.1"],
  ['{{< badge style="info" >}}', null],
  ['{{< github repo="kim/bot" file="/a.ts" >}}', null],
  ["{{< gitlab 2349278 >}}", null],
  ['{{< carousel images="{가 나.jpg,b.png}" interval="2500" >}}', "![](가%20나.jpg) ![](b.png)"],
  ['{{< carousel images="gallery/*" >}}', null],
  ["{{< katex >}}", ""],
  ["{{< toc >}}", ""],
  ["{{< br >}}", "<br>"],
  ['{{< image src="/a.png" alt="가" position="center" style="border-radius: 8px;" >}}', "![가](/a.png)"],
  ['{{< imageFull src="/images/" >}}', null],
  ['{{< slides src="/images/x.png" >}}', null],
  ['{{< figure src="/a (1).png" alt="[나]" >}}', "![ 나 ](/a%20%281%29.png)"],
  ['{{< figure src="https://a.kr/b?c=1" >}}', "![](https://a.kr/b?c=1)"],
  [
    '{{< figure src="a.png" title="제목" caption="<b>말</b> & 말" link="/b" width="300" >}}',
    '<figure><a href="/b"><img src="a.png" alt="제목" width="300"></a><figcaption><strong>제목</strong><br>말 &amp; 말</figcaption></figure>',
  ],
  [
    '{{< figure src="p.png" caption="a | b" attr="그린이" attrlink="https://a.kr/" >}}',
    '<figure><img src="p.png" alt="a &#124; b"><figcaption>a &#124; b <a href="https://a.kr/">그린이</a></figcaption></figure>',
  ],
  [
    '{{< figure src="a.png" caption="캡션 **굵게** [a](/b)" title="제목_|<" >}}',
    '<figure markdown="1"><img src="a.png" alt="제목_&#124;&lt;"><figcaption><strong>제목\\_&#124;&lt;</strong><br>캡션 **굵게** [a](/b)</figcaption></figure>',
  ],
  [
    '{{< figure src="a.png" caption="*캡션* [a](/b)" >}}',
    '<figure markdown="1"><img src="a.png" alt="캡션 a"><figcaption>*캡션* [a](/b)</figcaption></figure>',
  ],
  [
    '{{< figure src="a.png" title="제*목*" >}}',
    '<figure><img src="a.png" alt="제*목*"><figcaption>제*목*</figcaption></figure>',
  ],
  ['{{< inTextImg url="a.png" height="20" alt="나 | 다" >}}', '<img src="a.png" alt="나 &#124; 다" height="20">'],
  ["{{< inTextImg >}}", null],
  ['{{< figure src="p.png" alt="a | b" >}}', "![a \\| b](p.png)"],
  ["{{< figure >}}", null],
  [
    "{{< youtube dQw4w9WgXcQ >}}",
    '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="YouTube" width="560" height="315" allowfullscreen></iframe>',
  ],
  [
    '{{< youtube id="abc" title="말 <1>" >}}',
    '<iframe src="https://www.youtube-nocookie.com/embed/abc" title="말 &lt;1&gt;" width="560" height="315" allowfullscreen></iframe>',
  ],
  ['{{< youtube id="\\"><script>" >}}', null],
  ["{{< gist spf13 7896402 >}}", "<https://gist.github.com/spf13/7896402>"],
  ['{{< tweet user="a" id="12" >}}', "<https://twitter.com/a/status/12>"],
  ["{{< instagram BWNjjyYFxVx >}}", "<https://www.instagram.com/p/BWNjjyYFxVx/>"],
  ["{{< chart a >}}", null],
  ['글 {{< icon "github" >}}', ""],
  [
    '{{< image src="/a.jpg" caption="말 (`코드`)" src_s="/a-s.jpg" src_l="/a-l.jpg" >}}',
    '<figure markdown="1"><img src="/a.jpg" alt="말 (코드)"><figcaption>말 (`코드`)</figcaption></figure>',
  ],
  ['{{< screenshot src="a.png" >}}', "![](a.png)"],
  ['{{< link "mailto:kim@a.kr" >}}', "[mailto:kim@a.kr](mailto:kim@a.kr)"],
  ["{{< bilibili BV1Sx411T7QQ >}}", "<https://www.bilibili.com/video/BV1Sx411T7QQ/>"],
  ['{{< article link="/docs/a/" >}}', "[/docs/a/](/docs/a/)"],
])("knows the meaning of %s", (text, written) => {
  expect(meaning?.(text)).toBe(written);
});

it.each([
  ['{{< ref "bundle" >}}', "bundle"],
  ['{{< relref "../a b.md#머리" >}}', "../a%20b#머리"],
  ['{{< ref path="/posts/bundle/index.md" >}}', "/posts/bundle"],
  ['{{< ref "#머리" >}}', "#머리"],
  ['{{< ref "" >}}', null],
  ["{{< figure a >}}", null],
])("knows the note of %s", (text, note) => {
  expect(referred?.(text)).toBe(note);
});

it.each([
  ["**굵**은 _말_ `a` ~~지움~~", "굵은 말 a 지움"],
  ["[말](https://a.kr/) ![그림](a.png)", "말 그림"],
  ["2 * 3 * 4, a_b, `", "2 * 3 * 4, a_b, `"],
])("reads the words of %j", (text, words) => {
  expect(withoutMarks(text)).toBe(words);
});
