import { expect, it } from "vitest";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";
import { beginsWithBareName } from "../../../../src/parse/labels/unmarked/bare-name.ts";

const lexicon = sectionLexicon({});

it.each([
  "■ 요약",
  "◆ 요약",
  "▶ 요약",
  "● 요약",
  "📌 요약",
  "※ 요약",
  "(요약)",
  "요약",
  "느낀 점",
  "💡 키워드",
  "■ 궁금한 점",
])("takes for a name of the student's: %s", (line) => expect(beginsWithBareName(line, lexicon)).toBe(true));

it.each(["결론", "■ 결론", "질문", "■ 용어설명", "▶ 관련기사", "■ 기사", "요약하면 금리가 올랐다.", "금리", ""])(
  "leaves the article's alone: %s",
  (line) => expect(beginsWithBareName(line, lexicon)).toBe(false),
);
