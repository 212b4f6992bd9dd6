import { expect, it } from "vitest";
import { liquidMarks } from "../../../src/parse/liquid/liquid-marks.ts";
import { tagPairs } from "../../../src/parse/liquid/tag-pairs.ts";

function enclosed(text: string): readonly string[] {
  return tagPairs(text, liquidMarks(text)).map(({ whole }) => text.slice(whole.start, whole.end));
}

it.each([
  ["글 {% raw %}{{ a }}{% endraw %} {{ b }}", ["{% raw %}{{ a }}{% endraw %}"]],
  ["{% comment %}{% raw %}a{% endraw %}{% endcomment %}", ["{% comment %}{% raw %}a{% endraw %}{% endcomment %}"]],
  ["{% raw %}a{% endraw %}{% raw %}b{% endraw %}", ["{% raw %}a{% endraw %}", "{% raw %}b{% endraw %}"]],
  ["{% raw %}{% if a %}", []],
  ["{{ raw }}{% endraw %}", []],
])("takes of %j as a whole %j", (text, wholes) => expect(enclosed(text)).toEqual(wholes));
