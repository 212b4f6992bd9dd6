import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { plainSettings } from "../../support/parse-body.ts";

function near(text: string, path = "posts/2021-12-15-a.md"): readonly unknown[] {
  const { diagnostics } = parseNote({ path: path as SourcePath, text }, plainSettings);
  return diagnostics.flatMap((one) => (one.rule === "section-near-miss" ? [one.facts] : []));
}

const head = "---\ntitle: 제목\n---\n\n기사\n\n";
const lacking = (role: string) =>
  Object.entries({ 키워드: "#금리", 요약: "그대로", "궁금한 점": "왜?" })
    .filter(([name]) => name !== role)
    .map(([name, value]) => `### ${name} : ${value}\n\n`)
    .join("");

describe("findNearLabels", () => {
  it.each([
    ["### 3. 요먁 : LG가 만들었다", "요약", "요약"],
    ["### 3. 욧약", "요약", "요약"],
    ["## 요악", "요약", "요약"],
    ["### 모르는 낱말 찾기", "용어", "모르는 낱말"],
    ["### 새로 알게 된 어휘 찾기", "용어", "새로 알게 된 어휘"],
    ["### 낯선 단어와 뜻 적기", "용어", "낯선 단어와 뜻"],
    ["## 요먁", "요약", "요약"],
    ["## 욕약", "요약", "요약"],
    ["## 요약ㅇ", "요약", "요약"],
    ["## 질믄", "궁금한 점", "질문"],
    ["### 3. 요약약 : 짧다", "요약", "요약"],
    ["## 키워드드", "키워드", "키워드"],
    ["### 요약하면", "요약", "요약"],
    ["### 요약하자면 : 그대로다", "요약", "요약"],
    ["### 키워등 : #LG", "키워드", "키워드"],
    ["## 키와드", "키워드", "키워드"],
    ["## ✏️ 키워트", "키워드", "키워드"],
    ["## 궁굼한 점", "궁금한 점", "궁금한 점"],
    ["### 4. 궁금한 접 : 왜?", "궁금한 점", "궁금한 점"],
    ["### ② 키워드 뽑기", "키워드", "키워드"],
    ["### 3. 요약하기", "요약", "요약"],
    ["### 기사 요약해 보기", "요약", "요약"],
    ["### 궁금한 점 적기", "궁금한 점", "궁금한 점"],
    ["## Sumary", "요약", "summary"],
    ["## Keywrods", "키워드", "keywords"],
  ])("reports %s", (heading, role, meant) => {
    expect(near(`${head}${lacking(role)}${heading}\n\n글\n`)).toMatchObject([
      { heading: heading.replace(/^#+ /u, ""), meant },
    ]);
  });

  it("reports a bold name on a line of its own like a heading", () => {
    expect(near(`${head}${lacking("궁금한 점")}**궁굼한 점**\n\n왜?\n`)).toEqual([
      { heading: "궁굼한 점", role: "questions", meant: "궁금한 점" },
    ]);
    expect(near(`${head}${lacking("궁금한 점")}글에서 **궁굼한 점**\n`)).toEqual([]);
  });

  it.each([
    ..."지문 의무 단위 소금 용서 격론 도약 조약 요양 결혼 논문 단서 기자 가사 질병 수감 결론부터 요약본 정리하면 인물 배경 전망 시사점 키워드별".split(
      " ",
    ),
    ...[
      "2. 도약 : 반도체",
      "3. 결혼 : 통계",
      "요약 정리를 하면서 느낀 것",
      "키워드로 보는 경제",
      "궁금한 점이 있으면 댓글로",
      "궁금하다",
    ],
    ...["Key points", "Summarize", "Questioning", "Reflect", "Articles", "Sources:"],
  ])("leaves the heading %s alone", (heading) => {
    for (const role of ["키워드", "요약", "궁금한 점"])
      expect(near(`${head}${lacking(role)}### ${heading}\n\n글\n`)).toEqual([]);
  });

  it.each([
    ["### 3. 요먁 : LG가 만들었다", "요약", "요약"],
    ["### 2. 키워등 : \\#LG", "키워드", "키워드"],
    ["### 4. 궁굼한 점 : 왜?", "궁금한 점", "궁금한 점"],
  ])("reports %s below the heading of an article, whose text it would become", (heading, role, meant) => {
    const clipping = `---\ntitle: 제목\n---\n\n# 1. 기사\n\n글\n\n* * *\n\n${heading}\n${lacking(role)}`;
    expect(near(clipping)).toMatchObject([{ heading: heading.replace(/^#+ /u, "").replace("\\", ""), meant }]);
    const between = `---\ntitle: 제목\n---\n\n# 1. 기사\n\n글\n\n${heading}\n${lacking(role)}`;
    expect(near(between)).toMatchObject([{ meant }]);
  });

  it("reports each heading of a worksheet, though none of them names a section", () => {
    const worksheet =
      "### ① 기사 읽기\n\n글\n\n### ② 키워드 찾기\n\n금리\n\n### ③ 요약하기\n\n올랐다\n\n### ④ 느낀 점 쓰기\n\n글\n";
    expect(near(`---\ntitle: 제목\n---\n\n${worksheet}`)).toMatchObject([
      { meant: "키워드" },
      { meant: "요약" },
      { meant: "느낀 점" },
    ]);
    expect(near("---\ntitle: 제목\n---\n\n## 질문하기\n\n글\n")).toEqual([]);
  });

  it("leaves an article's own headings alone", () => {
    const article = "# 1. 기사\n\n글\n\n## 배경과 전망\n\n글\n\n### 도약하는 반도체\n\n글\n\n";
    expect(near(`---\ntitle: 제목\n---\n\n${article}${lacking("요약")}`)).toEqual([]);
  });

  it("says nothing if the note has the section, nor of a short name alone in a note without any", () => {
    expect(near(`${head}${lacking("")}### 3. 요먁 : 그대로`)).toEqual([]);
    expect(near(`${head}### 3. 요먁 : 그대로`)).toEqual([]);
  });

  it("reports a first note's headings, all of them misspelt", () => {
    expect(near(`${head}## 2. 키워등\n\n- 금리\n\n## 3. 요먁\n\n그대로\n\n## 4. 궁굼한 점\n\n왜?`)).toEqual([
      { heading: "2. 키워등", role: "keywords", meant: "키워드" },
      { heading: "3. 요먁", role: "summary", meant: "요약" },
      { heading: "4. 궁굼한 점", role: "questions", meant: "궁금한 점" },
    ]);
    expect(near(`${head}## 키워등\n\n- 금리`)).toMatchObject([{ meant: "키워드" }]);
  });

  it.each([
    ["## 더 알아볼 젓", "더 알아볼 것"],
    ["## 알고 싶은 접", "알고 싶은 점"],
    ["## 새로 알게 된 접", "새로 알게 된 점"],
    ["## 모르는 용오", "모르는 용어"],
  ])("spells the name that was meant by %s with its blanks", (heading, meant) => {
    expect(near(`${head}${heading}\n\n글`)).toMatchObject([{ meant }]);
  });

  it("knows the names that a site adds", () => {
    const text = `${head}### 키워드 : #금리\n\n## 물음펴들\n\n왜?`;
    const settings = { ...plainSettings, sectionNames: { questions: ["물음표들"] } };
    const { diagnostics } = parseNote({ path: "posts/2021-12-15-a.md" as SourcePath, text }, settings);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["section-near-miss"]);
  });

  it("finds no fault with the notes that are here", () => {
    for (const folder of ["posts", "tests/fixtures/notes"]) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
        expect(near(readFileSync(`${folder}/${name}`, "utf8"), `${folder}/${name}`), name).toEqual([]);
      }
    }
  });
});
