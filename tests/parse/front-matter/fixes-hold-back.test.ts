import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withPastHeldDays } from "../../../src/check/report/past-held-days.ts";
import type { StudyDate } from "../../../src/model/date/study-date.ts";
import { severityOf } from "../../../src/model/problem/severity-of.ts";
import { fixed, readPost } from "../../support/front-matter.ts";

const line = fc
  .tuple(
    fc.constantFrom("", " ", "\t", "- "),
    fc.constantFrom("published", "draft", "Published", "Draft", "publish", "초안", "hidden", "private", "status"),
    fc.constantFrom(": ", ":", " : ", "：", "\t:\t", "= ", " "),
    fc.constantFrom(
      ...["true", "false", "fales", "ture", "0", "1", "no", "off please", "아니오", "예", "draft", "maybe", ""],
      ...["'false", "“false”", "[false]", "#false", "false # 아직", "@false", "!false", "*false"],
    ),
  )
  .map((parts) => parts.join(""));

/** Lines that are fixed, beside and around what holds the note back, now or until a day. */
const nastyLine = fc.oneof(
  line,
  fc
    .tuple(
      fc.constantFrom(
        "tags: 경제, 금리",
        "keywords: a, b",
        'summary: "가" 나',
        "title: #1 뉴스",
        "tags: #a #b",
        "요약： 가",
      ),
      fc.constantFrom("", ", ", " ", " # ", "; "),
      fc.constantFrom("draft: true", "published: false", "date: 2099-01-01", "private: true", "status: draft", ""),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(
    ...[
      "date: 2099-01-01",
      "date:",
      "date: ''",
      "date: ~",
      "date： 2099-01-01",
      "publishDate: 2099-01-01",
      "publishDate:",
    ],
    ...[
      "publishDate: Jan 1, 2099",
      "expiryDate: 2022-01-01",
      "article: link",
      "article:",
      "기사: 링크",
      "unlisted： true",
    ],
    ...[
      "tags 경제",
      "무슨 줄",
      "- 금리",
      "  draft: true",
      "private: true ---",
      "status: draft---",
      "---",
      "--",
      "",
      "# 메모",
    ],
    ...["meta: {published: false}", "comments: true, draft: true", "source:", "  headline: 가, draft: true"],
  ),
);

const heldRules =
  /^front-matter-(?:held-(?:key|day|outside|twice)|wrong-kind|choice)$|^front-matter-(?:unclosed|unreadable)$/u;

/** All rounds of fixes. */
function fixedEntirely(text: string): string {
  let last = text;
  for (let round = 0; round < 8; round += 1) {
    const next = fixed(last, readPost(last).diagnostics);
    if (next === last) return last;
    last = next;
  }
  return last;
}

/** Whether the day or the mode of the article a post is read with is less held back than another's. */
function saysLess(before: string, after: string): boolean {
  const [one, other] = [readPost(before).frontMatter, readPost(after).frontMatter];
  if (one === null || other === null || other.draft || !other.published) return false;
  const isEarlier = one.date !== null && (other.date === null || other.date.value.day < one.date.value.day);
  return isEarlier || (one.articleMode === "link" && other.articleMode === null);
}

/** Whether a post says, exactly or nearly, that it is held back. */
function isHeld(text: string): boolean {
  const { frontMatter, diagnostics } = readPost(text);
  const isSaid = frontMatter !== null && (frontMatter.draft || !frontMatter.published);
  return (
    isSaid || diagnostics.some(({ rule }) => rule === "front-matter-held-key" || rule === "front-matter-wrong-kind")
  );
}

/** Whether no build would publish a post. */
function isStopped(text: string): boolean {
  return isHeld(text) || readPost(text).diagnostics.some((diagnostic) => severityOf(diagnostic) === "error");
}

describe("What check --fix writes", () => {
  it("publishes no note that was held back before", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const text = ["---", "title: a", ...lines, "---", "글", ""].join("\n");
        const after = fixed(text, readPost(text).diagnostics);
        if (isHeld(text)) expect(isStopped(after), after).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("silences no error of what is held back, whatever else it mends", { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(nastyLine, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("---", "--", "", "————"),
        fc.array(nastyLine, { maxLength: 2 }),
        (lines, closing, below) => {
          const text = ["---", "title: a", "date: 2021-12-15", ...lines, closing, ...below, "", "글", ""].join("\n");
          const isHeldByError = readPost(text).diagnostics.some(
            ({ rule, fix }) => heldRules.test(rule) && fix === null,
          );
          const after = fixedEntirely(text);
          if (isHeldByError || isHeld(text)) expect(isStopped(after), `${text}\n>>> ${after}`).toBe(true);
          if (!isStopped(text)) expect(saysLess(text, after), after).toBe(false);
        },
      ),
      { numRuns: 800 },
    );
  });

  it.each([
    "tags: 경제, 금리, draft: true",
    "tags: 경제, 금리 draft: true",
    "keywords: a, b date: 2099-01-01",
    "publishDate: 2099-01-01\npublishDate: 2021-01-01",
  ])("leaves the line of such an error to its author: %j", (lines) => {
    const text = `---\ntitle: a\ndate: 2021-12-15\n${lines}\n---\n\n글\n`;
    expect(fixed(text, withPastHeldDays(readPost(text).diagnostics, "2026-11-29" as StudyDate))).toBe(text);
  });

  it.each([
    "tags 경제\ndate: 2099-01-01",
    "무슨 줄\npublishDate: 2099-01-01",
    "tags 경제\nexpiryDate: 2022-01-01",
    "tags 경제\n기사: 링크",
  ])("closes no front matter above what holds the note back: %j", (lines) => {
    const text = `---\ntitle: a\n${lines}\n\n글\n`;
    expect(fixed(text, readPost(text).diagnostics)).toBe(text);
  });
});
