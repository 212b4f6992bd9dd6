import { describe, expect, it } from "vitest";
import { withPastHeldDays } from "../../src/check/report/past-held-days.ts";
import { findFutureChanges } from "../../src/index/future-changes.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { StudyDate } from "../../src/model/date/study-date.ts";
import type { Diagnostic } from "../../src/model/problem/diagnostic.ts";
import type { Message } from "../../src/model/problem/rule.ts";
import { type RuleId, ruleCatalogue } from "../../src/model/problem/rule-catalogue.ts";
import { dateRules } from "../../src/model/problem/rules/dates.ts";
import { frontMatterRules } from "../../src/model/problem/rules/front-matter.ts";
import { languages } from "../../src/model/text/language.ts";
import { findSecondFrontMatter } from "../../src/parse/front-matter/second-front-matter.ts";
import { readFrontMatter } from "../../src/parse/front-matter.ts";
import { noteDate } from "../../src/parse/note-date.ts";
import { readBody } from "../../src/parse/read-body.ts";
import { range } from "../support/front-matter.ts";
import { plainSettings } from "../support/parse-body.ts";

/** Front matter without its `---` lines, each with its problems. */
const wrongLines = [
  "title: a\ndate: 2021-12-15\npublishDate: 2099-01-01",
  "title: a\nlast_modified_at: 2062-11-23",
  "title: a\nsubtitle: 211215수\n예약: 2099.1.1",
  "title: a\nexpiryDate: 2099-01-01",
  "title: a\nexpires: 2022-01-01",
  "title: a\npublished:",
  "title: a\ndraft:\nunlisted:\narticle:",
  `title: '"알파고"…LG의 '초거대 AI' 개발'`,
  `title: "알파고는 바보 수준"…LG`,
  'title: "금리',
  "title: 금리: 왜 오르나",
  "title: [속보] 금리 인상",
  "title: @한국은행",
  "title：금리",
  "title:금리",
  "title: a\ntags:\n\t- 경제",
  "title: a\n tags: 경제",
  "title: a\ntags: [경제, AI",
  "title: a\ntags: #LG #AI",
  "title: #1 뉴스",
  'title: “금리"',
  "title: a\ntags: 경제, AI",
  "title: a\ntitle: b",
  "title: a\n글",
  "title 금리\ndraft: true",
  "오늘의 공부\ndraft: true",
  "title: a\ntags:\n- 경제\n• 물가",
  "title: a\ntags: [b]\n글",
  "title: a\nsummary:\n- 하나\n- 둘",
  "title: !!js/function 'function () {}'",
  "- a",
  "글",
  "tags: a",
  "title: a\ntitel: b",
  "title: a\n태그: b",
  "title: a\nzzzzzzzz: b",
  "title: a\ntoc: true",
  "title: a\ntags: [b, ~]",
  "title: 2021",
  "title: true",
  "title: [a]",
  "title: {a: b}",
  "title: a\ntags: [[b]]",
  "title: a\ntags: {b: c}",
  "title: a\nquestions:\n- 금리: 왜 오르나?",
  "title: a\ndraft: maybe",
  "title: a\nsource: 한국경제",
  "title: a\narticle: none",
  "title: 오늘의 #1 뉴스",
  "title: a\nDraft: true",
  "title: a\npublish: false",
  "title: a\nArticle: link",
  "title: a\nUnlisted: true",
  "title: a\ndr\u0430ft: true",
  "title: a\ndraft\u200b: tr\u057de",
  "title: a\nsource:\n  draft: true",
  "title: a\ndraft: true\ndraft: false",
  `title: a\ntags: [${"가".repeat(201)}]`,
  `title: a\ntags: [${"a,".repeat(501)}]`,
  "title: a\ndate: 2021-02-30",
  "title: a\ndate: 21.12.15",
  "title: a\ndate: 2019-06-23. 15:37:00",
  "title: a\ndate: yesterday",
  "title: a\nsubtitle: 211215목 LG",
  "title: a\nsubtitle: 210230 LG",
].map((lines) => `---\n${lines}\n---\n# 첫 제목\n`);

/** Whole files with something wrong around their front matter. */
const wrongFiles = [
  "# 첫 제목\n",
  "===\ntitle: a\ndraft: true\n===\n글\n",
  "title: a\ndraft: true\n\n글\n",
  "draft: true\n---\ntitle: a\n---\n",
  "<!-- 메모 -->\n---\ntitle: a\n---\n",
  "---\ntitle: a\n\n# 첫 제목\n",
  "---\ntitle: a\n이어지는 줄\ndraft: true\n\n글\n",
  "---js\n{}\n---\n",
  '+++\ntitle = "a"\ndraft = true\n---\n',
  "---\ntitle: a\n+++\n",
  "----\ntitle: a\n---\n",
  "\uFEFF---\ntitle: a\n---\n",
  "\u200B---\ntitle: a\n---\n",
  "\n\n---\ntitle: a\n---\n",
  "---\ntitle: a\n---\ndraft: true\n",
  "---\ntitle: a\n---\n\n---\ntitle: b\ndraft: true\n---\n",
  "---\rtitle: a\r---\r",
  `---\n${"title: a\n".repeat(1501)}---\n`,
  "---\ntitle: a\n---\n\n글\n\n---\ntitle: b\ntags: c\n---\n",
  "---\ntitle: a\n<<: {tags: [b]}\n---\n",
  '{"title": "a", "draft": true}\n\n글\n',
  'title = "a"\ntags = ["b"]\n\n글\n',
  "--- title: a tags: b ---\n\n글\n",
];

describe("Messages about front matter", () => {
  it("is whole sentences in both languages, for every way to be wrong", async () => {
    const told = [...wrongLines, ...wrongFiles].map((text) => {
      const begin = text.length > 160 ? `${text.slice(0, 40)}…` : text;
      return [JSON.stringify(begin), ...problemsOf(text).map(sentences)].join("\n");
    });
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot("../fixtures/front-matter-messages.txt");
  });

  it("covers every rule of front matter and dates", () => {
    const met = new Set([...wrongLines, ...wrongFiles].flatMap((text) => problemsOf(text).map(({ rule }) => rule)));
    const all = Object.keys({ ...frontMatterRules, ...dateRules });
    expect(all.filter((id) => ![...met].some((rule) => rule === id))).toEqual([]);
  });
});

const today = "2026-11-23" as StudyDate;

function problemsOf(text: string): readonly Diagnostic[] {
  const file = { path: "posts/note.md" as SourcePath, text };
  const reading = readFrontMatter(file, plainSettings);
  const { frontMatter } = reading;
  const { body } = readBody(reading, plainSettings, file.path);
  const second = frontMatter === null ? [] : findSecondFrontMatter(body, file.path);
  const future = frontMatter === null ? [] : findFutureChanges([{ source: file.path, frontMatter }], today);
  const diagnostics = [...withPastHeldDays(reading.diagnostics, today), ...second, ...future];
  const asksForDate = /\n(?:date|subtitle):/u.test(text);
  return frontMatter === null || !asksForDate
    ? diagnostics
    : [...diagnostics, ...noteDate(file, frontMatter).diagnostics];
}

function sentences(diagnostic: Diagnostic): string {
  const place = diagnostic.place === null ? "" : ` ${range(diagnostic.place)}`;
  const lines = languages.flatMap((language) => {
    const { problem, expected, found, next } = messageOf(diagnostic, language);
    return [`  ${language}  ${problem}`, `      = ${expected}`, `      ≠ ${found}`, `      → ${next}`];
  });
  const fix =
    diagnostic.fix === null ? [] : [`  fix ${range(diagnostic.fix.place)} ${JSON.stringify(diagnostic.fix.text)}`];
  const { severity } = ruleCatalogue[diagnostic.rule];
  return [`${severity} ${diagnostic.rule}${place}`, ...lines, ...fix].join("\n");
}

function messageOf<Id extends RuleId>(
  diagnostic: { rule: Id; facts: unknown },
  language: (typeof languages)[number],
): Message {
  const { message } = ruleCatalogue[diagnostic.rule];
  const say = message[language] as (facts: unknown) => Message;
  return say(diagnostic.facts);
}
