import { expect, it } from "vitest";
import { writeDirectives } from "../../../src/import/text/directives.ts";

const written = (text: string): string => writeDirectives({ from: "", to: "", text, changes: [] }).text;

it.each([
  ['글\n\n::github{repo="가/나"}\n::github{repo="a/b.c"}', '글\n\n::github{repo="가/나"}\n<https://github.com/a/b.c>'],
  ["> ::github{repo='a/b'}", "> <https://github.com/a/b>"],
  ['::github{user="a"}', "<https://github.com/a>"],
  [
    '::youtube{id="abcdefghijk"}',
    '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="YouTube" width="560" height="315" allowfullscreen></iframe>',
  ],
  ['::link-card[제목]{url="https://a.example/b"}', "[제목](https://a.example/b)"],
  ["범인은 :spoiler[집사 **본인**]. :kbd[Ctrl]", "범인은 집사 **본인**. <kbd>Ctrl</kbd>"],
  [':::note{title="제목" .wide}\n글\n:::', ":::note[제목]\n글\n:::"],
  ["::::spoiler[열기]\n글\n::::", "::::details[열기]\n글\n::::"],
  [":::secondary\n글\n:::", ":::note\n글\n:::"],
])("writes directives as what they stand for: %j", (text, expected) => expect(written(text)).toBe(expected));

it.each([
  ":::tip[제목]\n글\n:::",
  ":::\n글",
  '```\n::github{repo="a/b"}\n```',
  "`:spoiler[a]` a:u[1] std::vector",
  "::: tip 제목\n글\n:::",
  "::unknown{a=b}",
  ":::unknown{a=b}",
])("leaves everything else: %j", (text) => expect(written(text)).toBe(text));
