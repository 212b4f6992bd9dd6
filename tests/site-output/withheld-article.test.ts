import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { readSiteFiles } from "../support/site-files.ts";
import { temporaryProject } from "../support/temporary-project.ts";

const run = promisify(execFile);

/** Sentences of an article, wherever a writer may have put them; each must be nowhere. */
const planted = [
  "붉은여우가 첫 문단을 지킨다",
  "회색늑대가 펜 자국 앞에 선다",
  "푸른고래가 펜 자국 뒤에 눕는다",
  "하얀사슴이 소제목 아래 숨는다",
  "검은두루미가 인용문 안에 앉는다",
  "노란나비가 표 안을 난다",
  "은빛연어가 목록을 거스른다",
  "얼룩고양이가 가로줄 아래 논다",
  "작은수달이 그림 설명에 산다",
  "늙은거북이 둘째 기사에 온다",
  "보라문어가 요약과 한데 섞인다",
  "푸른제비가 각주 안에 둥지를 튼다",
  "검은곰이 낱말 뜻을 먹는다",
  "하얀부엉이 접은 글에 깃든다",
  "파란도마뱀이 접은 글의 소제목 아래 숨는다",
  "누런소가 줄 안에 접힌다",
  "흰토끼가 칸 안에 접힌다",
  "검은말이 항목 아래 접힌다",
  "붉은양이 각주 안에 접힌다",
  "푸른뱀이 이어진 기사에 산다",
  "흰올빼미가 제목 줄을 넘는다",
  "검은돌고래가 밑줄 위를 난다",
  "붉은소나무가 말 없는 제목 아래 선다",
  "누런벼가 인용 상자에 익는다",
  "푸른대나무가 글 상자에 자란다",
  "하얀매화가 목록 아래 핀다",
] as const;

const body = `# 1. 기사

금리가 오른다
==========
[링크](https://n.news.naver.com/article/015/0004640557)
21.12.14. 한국경제 이시은 기자

${planted[0]}.

${planted[1]}. <span style="color:red">빨간 펜이 지나간 말.</span> ${planted[2]}.

${planted[3]}
----------

> ${planted[4]}.

| 이름 | 말 |
|---|---|
| 표 | ${planted[5]}. |

- ${planted[6]}.

![${planted[8]}](/assets/img/a.svg "${planted[8]}")

* * *

${planted[7]}.

## 기사 원문

${planted[9]}. [[없는 노트|${planted[9]}]] 각주[^1]

### 기사와 용어

- 금리 : ${planted[12]}.

### 2. 키워드 : \\#금리
### 3. 요약 : 내가 쓴 요약
### 4. 궁금한 점 : 내가 궁금한 것은?[^2]
### 5. 용어

- 금리 : 내가 쓴 풀이

## 기사 이어서

${planted[19]}.

[^1]: ${planted[11]}. <span style="color:red">빨간 펜이 각주를 지난 말.</span>
[^2]: 내가 쓴 각주[^3]
[^3]: 내가 쓴 각주의 각주
`;

const folded = (words: string): string => `<details><summary>기사</summary>${words}.</details>`;

const written = ["내가 쓴 넷째 요약", "내가 쓴 다섯째 요약", "내가 쓴 여섯째 요약", "내가 느낀 점"];

const modes = [
  { articleMode: "highlights", shown: true },
  { articleMode: "link", shown: false },
  // What the other two modes must hide is visible here.
  { articleMode: "full", shown: true },
] as const;

it.each(modes)(
  "an article under articleMode $articleMode is in no file except for what may be shown",
  async ({ articleMode, shown }) => {
    const project = temporaryProject({
      "site.config.ts": `export default { articleMode: "${articleMode}", origin: "https://notes.example", feedContent: "full", brokenLinks: "warning" };\n`,
      "posts/2021-12-15-article.md": `---\ntitle: 금리가 오른다\ntags: economy\n---\n\n${body}`,
      "posts/2021-12-16-other.md":
        "---\ntitle: 다음 날\ntags: economy\n---\n\n[[2021-12-15-article]]을 [다시](/notes/2021-12-15-article/#하얀사슴이-소제목-아래-숨는다) 읽었다.\n",
      "posts/2021-12-17-joined.md": `---\ntitle: 한데 적은 날\ntags: economy\n---\n\n# 기사 및 요약\n\n${planted[10]}.\n`,
      "posts/2021-12-18-folded.md": `---\ntitle: 접어 둔 날\ntags: economy\n---\n\n## 요약\n\n내가 줄인 말\n\n<details>\n<summary>기사 전문 보기</summary>\n\n${planted[13]}.\n\n---\n\n### 소제목\n\n${planted[14]}.\n\n</details>\n`,
      "posts/2021-12-19-within.md": `---\ntitle: 줄 안에 접은 날\ntags: economy\n---\n\n## 내 글\n\n내가 쓴 첫 문장[^1]\n\n말 ${folded(planted[15])} 말\n\n## 표\n\n| 가 | 나 |\n|---|---|\n| 말 | ${folded(planted[16])} |\n\n## 요약\n\n- 말\n  ${folded(planted[17])}\n\n[^1]: 말 ${folded(planted[18])}\n`,
      "posts/2021-12-20-headline.md": `---\ntitle: 제목 줄에 적은 날\ntags: economy\n---\n\n## 기사 : 금리를 동결했다. ${planted[20]}. 셋째 문장이다.\n\n## 요약\n\n내가 쓴 넷째 요약\n`,
      "posts/2021-12-21-underlined.md": `---\ntitle: 밑줄을 그은 날\ntags: economy\n---\n\n## 기사\n\n금리를 동결했다. ${planted[21]}.\n---\n\n글.\n\n## ◇\n\n${planted[22]}.\n\n## 요약\n\n내가 쓴 다섯째 요약\n`,
      "posts/2021-12-22-titled.md": `---\ntitle: 이름을 붙인 날\ntags: economy\n---\n\n## 요약\n\n내가 쓴 여섯째 요약\n\n> [!quote]- "금리 동결" 기사 전문 보기\n> ${planted[23]}.\n\n## 메모\n\n말\n\n\`\`\`\n기사 전문\n\n${planted[24]}. ${"금리를 동결했다. ".repeat(9)}\n\`\`\`\n\n## 느낀 점\n\n내가 느낀 점\n\n* 한국경제 기사\n\n${planted[25]}. ${"금리를 동결했다. ".repeat(9)}\n`,
      "assets/img/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    });
    const output = project.path("_site");
    const options = [...project.options, "--output", output, "--now", "2026-01-01T09:00"];
    await run(process.execPath, [join(projectRoot, "bin/saegim.mjs"), "build", ...options], { timeout: 100_000 });
    const files = [...readSiteFiles(output)].map(([name, bytes]) => ({ name, text: readable(bytes) }));
    const found = planted.filter((sentence) =>
      files.some(({ name, text }) => `${name}\n${text}`.includes(squeezed(sentence))),
    );
    expect(found).toEqual(articleMode === "full" ? planted : []);
    const isSomewhere = (words: string): boolean => files.some(({ text }) => text.includes(squeezed(words)));
    for (const own of ["내가 쓴 요약", "내가 쓴 풀이", "내가 쓴 각주의 각주", "내가 쓴 첫 문장", ...written])
      expect(isSomewhere(own)).toBe(true);
    for (const marked of ["빨간 펜이 지나간 말", "빨간 펜이 각주를 지난 말"]) expect(isSomewhere(marked)).toBe(shown);
  },
);

/** A file's words, however it writes them: escapes decoded, letters composed, everything between letters removed. */
function readable(content: Buffer): string {
  const text = content
    .toString("utf8")
    .replace(/\\u([0-9a-f]{4})/giu, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/giu, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"))
    .replace(/&#(\d+);/gu, (_escape, code: string) => String.fromCodePoint(Number(code)));
  return squeezed(text);
}

function squeezed(text: string): string {
  return text.normalize("NFC").replace(/<[^>]*>|[^\p{L}\p{N}]/gu, (found) => found.replace(/[^\p{L}\p{N}]/gu, ""));
}
