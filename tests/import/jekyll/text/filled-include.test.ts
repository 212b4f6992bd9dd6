import { expect, it } from "vitest";
import { filledInclude } from "../../../../src/import/jekyll/text/filled-include.ts";

const named = new Map([
  ["include.src", "assets/a.png"],
  ["include.caption", "설명"],
  ["include.wide", "false"],
]);

it.each([
  ['<img src="{{ include.src | relative_url }}">', '<img src="/assets/a.png">'],
  ["{% if include.caption %}{{ include.caption }}{% else %}없음{% endif %}", "설명"],
  ["{% if include.alt %}{{ include.alt }}{% elsif include.caption == '설명' %}둘{% else %}셋{% endif %}", "둘"],
  ["{% unless include.alt %}없음{% endunless %}", "없음"],
  ["{% if include.wide %}넓음{% endif %}끝", "끝"],
  ["{% if include.alt %}{% if include.caption %}a{% endif %}{% for x in y %}{{ x }}{% endfor %}{% endif %}끝", "끝"],
  ["{{ site.baseurl }}/{{ include.src }}", "/assets/a.png"],
  [
    "{% assign path = include.src | prepend: '/' %}{% if path %}<img src='{{ path }}'>{% endif %}",
    "<img src='/assets/a.png'>",
  ],
  ["{% if include.alt %}{% assign a = page.x %}{% endif %}끝", "끝"],
])("prints what it is given: %s", (template, expected) => expect(filledInclude(template, named)).toBe(expected));

it.each([
  "{% assign a = page.x %}",
  "{% assign a = include.src | split: '/' %}",
  "{% if page.title %}a{% endif %}",
  "{% if include.caption %}a",
  "{% endif %}",
  "{{ page.title }}",
  "{% if include.alt %}a{% elsif page.x %}b{% endif %}",
])("is null where more is asked: %s", (template) => expect(filledInclude(template, named)).toBeNull());
