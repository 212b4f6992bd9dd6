import { expect, it } from "vitest";
import { rewriteLogseq } from "../../../src/import/logseq/logseq-marks.ts";

const id = "6409c272-fb95-49b3-8138-16beba759cda";
const blocks = new Map([[id, { page: "공부/금리", words: "기준 금리" }]]);
const rewritten = (text: string, from = "a.md") => rewriteLogseq({ from, to: "", text, changes: [] }, blocks);

it.each([
  [`- 글 ((${id}))`, "- 글 [[공부/금리|기준 금리]]"],
  [`- {{embed ((${id.toUpperCase()}))}}`, "- [[공부/금리|기준 금리]]"],
  [`- [여기](((${id})))`, "- [[공부/금리|여기]]"],
  [`- ((${id.replace("6", "7")}))`, `- <!-- ((${id.replace("6", "7")})) -->`],
  [`- [여기](((${id.replace("6", "7")})))`, "- 여기"],
  ["- {{embed [[돈]]}}", "- [[돈]]"],
  ["- {{query (and [[책]])}}", "- <!-- query (and [[책]]) -->"],
  [
    "- #+BEGIN_QUERY\n  {:query [:find ?a]}\n  #+END_QUERY",
    "- <!-- #+BEGIN_QUERY\n  {:query [:find ?a]}\n  #+END_QUERY -->",
  ],
  ["\t- #+BEGIN_NOTE\n\t  글\n\t  #+END_NOTE", "\t- > [!note]\n\t  > 글"],
  ["#+BEGIN_QUOTE\n첫째\n\n둘째\n#+END_QUOTE", "> 첫째\n>\n> 둘째"],
  [
    "- TODO 가\n- DONE 나\n\t- DOING 다\n- TODOS\n글 TODO 라",
    "- [ ] 가\n- [x] 나\n\t- [ ] DOING 다\n- TODOS\n글 TODO 라",
  ],
  ["- {{video https://a.example/b}} {{cloze 답}}", "- <https://a.example/b> 답"],
  ["- ![a](a.png){:height 30, :width 40}", '- ![a](a.png){: height="30" width="40"}'],
  [`\`((${id}))\` \`{{query a}}\``, `\`((${id}))\` \`{{query a}}\``],
])("writes what only Logseq reads: %j", (text, expected) => expect(rewritten(text).text).toBe(expected));

it("says a block of the same page in its place", () =>
  expect(rewritten(`- ((${id}))`, "pages/공부___금리.md").text).toBe("- 기준 금리"));

it("tells of each", () =>
  expect(rewritten("글\n- TODO 가").changes).toEqual([{ reason: "mark-rewritten", line: 2, text: "[ ]" }]));
