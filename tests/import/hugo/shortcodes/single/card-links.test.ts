import { expect, it } from "vitest";
import { shortcodeMarks } from "../../../../../src/import/hugo/shortcodes/shortcode-marks.ts";
import { cardLink } from "../../../../../src/import/hugo/shortcodes/single/card-links.ts";

it.each([
  ['{{< article link="/docs/a_b/" >}}', "[/docs/a\\_b/](/docs/a_b/)"],
  ['{{< article link="javascript:x" >}}', null],
  ['{{< codeimporter url="https://a.kr/b.go" type="go" >}}', "<https://a.kr/b.go>"],
  ['{{< codeberg repo="kim/bot" >}}', "[kim/bot](https://codeberg.org/kim/bot)"],
  ['{{< forgejo server="https://a.kr/" repo="kim/bot" >}}', "[kim/bot](https://a.kr/kim/bot)"],
  ['{{< forgejo repo="kim/bot" >}}', null],
  ['{{< huggingface model="kim/bert" >}}', "[kim/bert](https://huggingface.co/kim/bert)"],
  ['{{< huggingface dataset="kim/data" >}}', "[kim/data](https://huggingface.co/datasets/kim/data)"],
  ['{{< person "https://a.kr/" 김하나 "지은이" >}}', "[김하나](https://a.kr/)"],
  ['{{< person name="김하나" >}}', null],
  ['{{< card link="/posts/a" title="하나" subtitle="부제" icon="book" >}}', "- [하나](/posts/a) 부제"],
  ['{{< card link="../b/" title="둘" >}}', "- [둘](../b/)"],
  ['{{< card link="javascript:x" title="둘" >}}', null],
  ['{{< card link="/a" title="셋" tag="새것" >}}', null],
  ['{{< blogcard url="https://a.kr/b" >}}', "<https://a.kr/b>"],
  ['{{< linkcard "https://a.kr/b" >}}', "<https://a.kr/b>"],
  ['{{< blog-card url="https://a.kr/b_(c)" title="한 글_1" >}}', "[한 글\\_1](https://a.kr/b_\\(c\\))"],
  ['{{< blogcard url="javascript:x" title="둘" >}}', null],
  ['{{< list title="글" >}}', null],
])("knows where %s leads", (text, written) => {
  expect(shortcodeMarks(text).map(cardLink)).toEqual([written]);
});
