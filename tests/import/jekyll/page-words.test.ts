import { expect, it } from "vitest";
import { pageProblem } from "../../../src/import/jekyll/page-words.ts";
import { post } from "../../support/blog-in-memory.ts";

const list = "{% for post in site.posts %}<li>{{ post.title }} 글</li>{% endfor %}";

it.each([
  [list, "page-program"],
  [`# 모든 글\n\n지금까지 ${"{{ site.posts.size }}"}개의 글을 썼습니다.\n\n${list}`, "page-program"],
  [
    `<style>${"a { b: c }".repeat(9)}</style>\n{% capture a %}${"글".repeat(50)}{% endcapture %}${list}`,
    "page-program",
  ],
  ["<div>{%- include list.html title='글' -%}</div>", "page-program"],
  ["`{% raw %}` {% if a %}", "page-program"],
  ["{% raw %}{% for a in b %}{% endraw %}{% for a in b %}", "page-program"],
  ["  \n", "page-empty"],
  ["{% raw %}{% for post in site.posts %}{% endraw %}", null],
  ["글\n\n```liquid\n{% raw %}{% for post in site.posts %}{% endraw %}\n```", null],
  ["~~~\n{% for post in site.posts %}\n~~~", null],
  ["쓰는 법: `{% include a.html %}`", null],
  ["{{ site.title }} {% link a.md %}", null],
  ["# 안녕\n\n{% include foo.html %}", null],
  ["{% if site.lang == 'ko' %}경력{% endif %}", null],
  [`${"저는 글을 쓰고 코드를 짓습니다. ".repeat(5)}\n\n${list}`, null],
])("finds in %j %s", (body, problem) => expect(pageProblem(post(["title: a"], body))).toBe(problem));
