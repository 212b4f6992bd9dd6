import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../../../src/index/withheld/withhold-article.ts";
import { noteFrom } from "../../../support/note-from.ts";

const secret =
  "비밀이 길다. 한국은행은 금융통화위원회를 열어 기준금리를 연 1.25%로 동결했고 시장은 내년 초 인상을 예상한다고 비밀 관계자가 말했다.";

/** What a note that withholds its article says with a block in the middle of a part of its writer's. */
function saidWith(block: string): string {
  const note = noteFrom(`## 메모\n\n내 말\n\n${block}\n\n## 느낀 점\n\n내 생각`, "article: link\n");
  const { sections, article, summary } = withholdArticle(note, "full");
  return JSON.stringify({ sections, article, summary });
}

const titles = [
  ...["한국경제 기사", "한국경제 기사 원문", '"금리 동결" 기사 전문', "금리 동결 기사 전문 보기", "신문 기사 원문"],
  ...["클릭해서 기사 보기", "기사 더보기", "Click to read the article"],
];

describe("an article that its writer titles", () => {
  it.each(titles)("is withheld in every kind of block: %s", (title) => {
    const blocks = [
      ...[`> [!quote]- ${title}\n> ${secret}`, `> [!${title}]\n> ${secret}`, `> **${title}**\n> ${secret}`],
      ...[`:::details ${title}\n${secret}\n:::`, `:::note ${title}\n${secret}\n:::`, `**${title}**\n\n${secret}`],
      ...[`| ${title} | 메모 |\n|---|---|\n| ${secret} | 말 |`, `<aside>\n📰 ${title}\n\n${secret}\n\n</aside>`],
      ...[
        `- ${title}\n  - ${secret}`,
        `* ${title}\n\n${secret}`,
        `- ${title}\n\n    ${secret}`,
        `[${title}]\n\n${secret}`,
      ],
      ...[`??? note "${title}"\n\n    ${secret}`, `!!! note "${title}"\n    ${secret}`],
    ];
    const shown = blocks.filter((block) => saidWith(block).includes("비밀"));
    expect(shown).toEqual([]);
    for (const block of blocks) expect(saidWith(block)).toMatch(/내 말.*내 생각/u);
  });

  it.each([
    ...[`- 기사 1\n  - ${secret}`, `* 기사\n\n${secret}`, `**[한국경제] 금리 동결 기사**\n\n${secret}`],
    ...[`\`\`\`\n기사 전문\n\n${secret}\n\`\`\``, `    기사 전문\n\n    ${secret}`, `\`\`\` 기사\n${secret}\n\`\`\``],
    `\`\`\`title="기사 전문"\n${secret}\n\`\`\``,
  ])("is withheld in a list, below a bold line and in code: %j", (block) => {
    expect(saidWith(block)).not.toContain("비밀");
  });

  it.each([
    ...[
      `기사에서 발췌: ${secret}`,
      `기사 중: ${secret}`,
      `(기사 본문 중에서)\n\n${secret}`,
      `(위 기사에 이어서)\n\n${secret}`,
    ],
    ...[`1단계. 기사\n${secret}`, `From the article: ${secret}`, `<p><b>기사</b> ${secret}</p>`],
    ...["기사 펼치기/접기", "기사 본문 발췌", "기사 번역", "전문 보기"].map(
      (title) => `<details><summary>${title}</summary>\n\n${secret}\n\n</details>`,
    ),
  ])("is withheld where it is only taken from: %j", (block) => {
    expect(saidWith(block)).not.toContain("비밀");
  });

  const own =
    "나는 이 기사를 읽고 금리가 오르면 우리 집 대출 이자도 오른다는 것을 알았다. 앞으로는 금리 소식을 더 챙겨 보고 용돈도 아껴 써야겠다.";

  it.each([
    ...[`내 생각: 이 기사 ${own}`, `기사를 읽고: ${own}`, `**기사를 고른 이유**: ${own}`, `**기사를 읽고**\n\n${own}`],
    ...[
      `> [!note] 기사를 읽고\n> ${own}`,
      `:::note 기사를 고른 이유\n${own}\n:::`,
      `> 기사에 대한 내 생각\n>\n> ${own}`,
    ],
    ...[
      `| 기사에서 배운 점 | 메모 |\n|---|---|\n| ${own} | 말 |`,
      `* 기사를 읽고\n\n${own}`,
      `- 기사 읽기\n- 책\n\n${own}`,
    ],
    ...[`기사에서 배운 점: ${own}`, `기사 중 가장 인상 깊은 부분은 ${own}`, `위 기사에 대한 내 생각: ${own}`],
    ...[
      `<details><summary>기사에 대한 내 생각</summary>\n\n${own}\n\n</details>`,
      `<p>이 <b>기사</b>는 좋았다. ${own}</p>`,
    ],
    ...[
      `기사, 사설, 칼럼을 모두 읽었다. ${own}`,
      `관련 기사 찾아보기\n\n${own}`,
      "참고 기사: [금리 소식을 더 챙겨](https://a.b/c)",
    ],
    ...[`<aside>\n💡 기사를 읽고 든 생각\n\n${own}\n\n</aside>`, `In the article: ${own}`],
  ])("leaves the writer's words on it alone: %j", (block) => {
    expect(saidWith(block)).toContain("금리 소식을 더 챙겨");
  });

  it.each([
    ...[
      "기사를 읽고 느낀 점",
      "기사 고른 이유",
      "기사에 대한 내 생각",
      "내 생각: 이 기사",
      "기사 속 용어",
      "기사 분석",
    ],
    ...[
      "기사, 왜 골랐나",
      "기사 / 고른 이유",
      "기사 비평",
      "내가 쓴 기사",
      "Why I chose this article",
      "About the article",
    ],
  ])("ends at the writer's heading: %s", (heading) => {
    const note = noteFrom(`## 기사\n\n비밀이다.\n\n## ${heading}\n\n${own}`, "article: link\n");
    expect(JSON.stringify(withholdArticle(note, "full").sections)).toContain("금리 소식을 더 챙겨");
  });
});
