import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { plainSettings } from "../support/parse-body.ts";

const read = (text: string, articleMode: "full" | "link" = "full") =>
  parseNote({ path: "posts/a.md" as SourcePath, text }, { ...plainSettings, articleMode });
const note = (body: string) => read(`---\ntitle: 시험\n---\n\n${body}\n`);
const fields = (lines: string) => read(`---\ntitle: 시험\n${lines}\n---\n\n본문\n`);

/** Lines in which a writer's finger may rest on a key: `run` is what it typed. */
const lines: Readonly<Record<string, (run: string) => unknown>> = {
  "a heading": (run) =>
    note(`## 가${run}나\n\n## 다${run}\n\n### 2. 키워드${run}: 라\n\n### 3.${run}요약 : 마${run}바`),
  "values of sections": (run) =>
    note(`## 키워드\n가${run}나\n- 다${run}라\n\n## 요약\n마${run}바\n\n## 질문\n- 왜${run}사?${run}아`),
  "labels on a line": (run) =>
    note(`**키워드** : 가${run}나\n**요약** : 다${run}라\n\n키워드: 금리${run}가. 요약: 나${run}다`),
  "a clipping": (run) =>
    note(`## 기사\n금리${run}가\n[링크](https://a.kr)${run}21.12.14.${run}한국경제${run}이시은 기자\n\n나`),
  "a withheld article": (run) =>
    read(`---\ntitle: 시험\n---\n\n## 기사${run}가\n나\n\n## 요약\n다${run}라\n\n기사${run}: 마\n`, "link"),
  "front matter": (run) => fields(`published: fal${run}se\n가${run}나\ntags: 다${run}라`),
  "a file without front matter": (run) => read(`# 가${run}나${run}\n\n다${run}라\n`),
};

const signs = [
  " ",
  "\t",
  "\u00A0",
  ".",
  ". ",
  "(",
  ")",
  "()",
  ") (",
  "[",
  "]",
  ":",
  " :",
  "-",
  "<",
  ">",
  "→",
  "{",
  "}",
  "{:",
  "_",
  "#",
  "·",
  ",",
  "\n",
];

describe.each(Object.entries(lines))("a run of one sign in %s", (_name, read) => {
  it("is read in time proportional to its length", () => {
    for (const sign of signs)
      expect([sign, costGrowth((size) => read(sign.repeat(size)), 1500)]).toSatisfy(
        ([, cost]: [string, number]) => cost < nearlyLinear,
      );
  }, 120_000);
});
