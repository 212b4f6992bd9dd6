import { expect, it } from "vitest";
import { pageProblem } from "../../../src/import/jekyll/page-words.ts";
import { post } from "../../support/blog-in-memory.ts";

it.each([
  ["{% for post in site.posts %}{{ post.title }}{% endfor %}", "page-program"],
  ["글\n\n{%- include list.html -%}", "page-program"],
  ["`{% raw %}` {% if a %}", "page-program"],
  ["{% raw %}{% for a in b %}{% endraw %}{% for a in b %}", "page-program"],
  ["  \n", "page-empty"],
  ["{% raw %}{% for post in site.posts %}{% endraw %}", null],
  ["글\n\n```liquid\n{% raw %}{% for post in site.posts %}{% endraw %}\n```", null],
  ["~~~\n{% for post in site.posts %}\n~~~", null],
  ["쓰는 법: `{% include a.html %}`", null],
  ["{{ site.title }} {% link a.md %}", null],
])("finds in %j %s", (body, problem) => expect(pageProblem(post(["title: a"], body))).toBe(problem));
