import { expect, it } from "vitest";
import { snippetFiller } from "../../../src/import/mkdocs/fill-snippets.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const folder = blogInMemory({
  "mkdocs.yml": "site_name: a\n",
  "scripts/a.py": "one\n# --8<-- [start:둘]\ntwo\n# --8<-- [end:둘]\n\nthree\n",
  "docs/도움.md": "도움말\n",
  "docs/page.md": "---\ntitle: a\ndraft: true\n---\n비밀\n",
  "includes/abbr.md": "*[HTML]: 하이퍼텍스트\n*[CSS]: 모양\n",
  ".env": "SECRET=1\n",
});
const filled = (text: string) => snippetFiller(folder)({ from: "docs/b.md", to: "", text, changes: [] });

it.each([
  ['```py\n--8<-- "scripts/a.py"\n```', "```py\none\ntwo\n\nthree\n```"],
  ['    -8<- "scripts/a.py:둘"', "    two"],
  ['--8<-- "scripts/a.py:1:1"', "one"],
  ["글\n\n--8<-- '도움.md'\n\n글", "글\n\n도움말\n\n글"],
  ['--8<-- "abbr.md"', '<!-- - -8<- - "abbr.md" -->'],
])("fills in what was included: %j", (text, expected) => expect(filled(text).text).toBe(expected));

it.each(['--8<-- "../a.py"', '--8<-- ".env"', '--8<-- "page.md"', '--8<-- "scripts/a.py:셋"', '글 --8<-- "도움.md"'])(
  "leaves what is not found, not shown or not published: %j",
  (text) => expect(filled(text).text).toBe(text),
);

it("tells of it, and does nothing for other programs", () => {
  expect(filled('--8<-- "scripts/a.py"').changes).toEqual([{ reason: "snippet-filled", line: 1, text: "one" }]);
  const draft = { from: "a.md", to: "", text: '--8<-- "a.py"', changes: [] };
  expect(snippetFiller(blogInMemory({ "a.py": "one" }))(draft)).toBe(draft);
});
