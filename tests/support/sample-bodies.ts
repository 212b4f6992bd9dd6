import { readdirSync, readFileSync } from "node:fs";
import { jekyllBodies } from "./jekyll-bodies.ts";

const folder = new URL("../fixtures/notes/", import.meta.url);

/** One body for each kind of problem that is looked for in a body, and signs that are none. */
const faulty = [
  "가 <script>나</script> <b onclick=x>다 <a href=javascript:x>라</a>\n\n<style>\n\na\n\n</style>",
  '<span sytle="color:red">가</span> <span style="color=blue">나</span> <font color="red>다</font> [red]라[/red]',
  "<mark>가 <span style='color:red'>나</mark></span>\n\n<mark>끝나지 않음\n\n<u style='color:red'>밑줄</u> <b>a</b>",
  "가 [나](javascript:x) [한겨레] (https://a.kr) (한겨레)[https://a.kr]",
  "%% 남은 메모\n\n글 %%\n\n글 5%% %%메모%% \\%% `%%`",
  "<!-- 메모 -- >\n\n## 요약\n\n<!-- 둘 -->\n\n<!— 셋 —>\n\n％％ 넷 ％％ <?php <!DOCTYPE html> <![CDATA[a",
  "![[다른 글]] [[금리]] [[금리|이름]] `[[코드]]`",
  "$\\frac{1$ \\(a\\) $$\n\\nothing{x}\n$$",
  "<Tabs>\n\n가\n\n</Tabs>\n\n<d-footnote>나</d-footnote> <Badge /> <label>다</label> List<String> `<Tabs />`",
  "<p hidden>숨김</p>\n\n<div style='display:none'>\n\n숨김\n\n</div>",
  "==물가가 올랐다\n\na == b ==닫힘== \\==",
  "## 요먁\n\n내용\n\n**키워등**\n\n글\n\n궁굼한 점: 왜?\n\n[질믄] 왜?\n\n키워드\n\n금리\n\n요약\n\n올랐다",
  "##키워드\n\n글\n##요약\n\n#1. 기사\n\n\\#금리 \\#환율\n\n#\u00a0요약\n\n**#질문** 왜?\n\n> #요약",
  "    ## 키워드\n    금리\n\n```\n## 요약\n올랐다",
  "<h2>키워드</h2>\n\n금리\n\n<details><summary>요약</summary>\n올랐다\n</details>\n\n## 질문\n\n<ul><li>왜?</li></ul>",
  "글\n\n---\ntitle: 둘째\ndate: 2021-12-15\n---\n\n글\n\n---\n\n끝",
];

/** Bodies of many forms, sound and faulty; the golden notes with their front matter as text. */
export const sampleBodies: readonly string[] = [
  ...faulty,
  ...Object.values(jekyllBodies),
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(new URL(name, folder), "utf8")),
];
