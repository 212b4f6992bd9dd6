import { expect, it } from "vitest";
import { filledValue, isMet } from "../../../../src/import/jekyll/text/include-values.ts";

const named = new Map([
  ["include.a", "값"],
  ["include.empty", ""],
  ["include.word", "abC dE"],
  ["include.number", "3"],
  ["include.no", "false"],
  ["page.video", "abc"],
  ["path", "/p"],
]);

it.each([
  ["include.a", "값"],
  ["include.none", ""],
  ["include.none | default: '없음'", "없음"],
  ["include.a | default: '없음' | append: '!' | prepend: \"/\"", "/값!"],
  ["'img/a.png' | prepend: site.baseurl | relative_url", "/img/a.png"],
  ["' <a> ' | strip | escape", "&lt;a&gt;"],
  ["include.word | upcase", "ABC DE"],
  ["include.word | downcase", "abc de"],
  ["include.word | capitalize", "Abc de"],
  ["include.word | replace: 'b', '$&' | remove: \"d\"", "a$&C E"],
  ["include.number | plus: 1 | minus: 2", "2"],
  ["include.number | plus: 0.5", null],
  ["include.word | plus: 1", null],
  ["include.word | replace: 'b'", null],
  ["include.word | replace: page.b, 'c'", null],
  ["include.a | markdownify", "값"],
  ["'**굵게**' | markdownify", null],
  ["'- 목록' | markdownify", null],
  ["include.a | append: page.b", null],
  ["page.video | append: '!'", "abc!"],
  ["path | append: '/a'", "/p/a"],
  ["a", null],
  ["page.title", null],
])("prints %s", (typed, value) => expect(filledValue(typed, named)).toBe(value));

it.each([
  ["include.a", true],
  ["include.none", false],
  ["include.no", false],
  ["include.a == '값' and include.none", false],
  ["include.none or include.a != 'b'", true],
  ["include.none == nil", true],
  ["include.empty == blank", true],
  ["include.a == page.b", null],
  ["page.b", null],
  ["page.video", true],
  ["path == '/p'", true],
  ["include.a contains 'b'", null],
])("knows whether %s is met", (typed, met) => expect(isMet(typed, named)).toBe(met));
