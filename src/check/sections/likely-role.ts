import type { DataRole } from "../../model/note/section-role.ts";
import { namesOfSections } from "../../model/problem/rules/sections.ts";
import { editDistance } from "../../model/text/nearest-spelling.ts";

/** The sections of a study note, in the order in which most notes have them. */
export const usualRoles = ["keywords", "summary", "questions"] as const satisfies readonly DataRole[];

/** A section that is reported when missing. */
export type UsualRole = (typeof usualRoles)[number];

const wordsOf: Readonly<Record<UsualRole, RegExp>> = {
  keywords: /키워드|핵심어|주제어|핵심단어|keywords?/iu,
  summary: /요약|간추|summar(?:y|ies)|tl;?dr/iu,
  questions: /궁금|질문|의문|물음|알고싶|더알아|questions?/iu,
};

const answers = "답|answer";
const terms = "용어|(?<!핵심)단어|term|glossary";
const reflections = "느낀|느낌|배운|소감|생각|의견|reflect|thought";
const articles = "기사|뉴스|본문|원문|article|news";
const sources = "출처|링크|날짜|제목|source|link|title";

/** Words of another section, or of part of one: `### 5. 답` is not a name for keywords. */
const wordsOfOthers = new RegExp([answers, terms, reflections, articles, sources].join("|"), "iu");

/** The most letters a name has besides the section's word; with more, it is a sentence. */
const mostBeside = { hangul: 4, latin: 10 };

/**
 * The section that a heading names by one of its words: `더 궁금해진 것` is questions. Null for none, for several, and for
 * words of another section.
 */
export function likelyRole(heading: string): UsualRole | null {
  const name = lettersOf(heading);
  if (wordsOfOthers.test(name)) return null;
  const [role, ...more] = usualRoles.filter((one) => wordsOf[one].test(name));
  if (role === undefined || more.length > 0) return null;
  const word = wordsOf[role].exec(name)?.[0] ?? "";
  // 요약약 is a slip, which no writer wants to be accepted from now on.
  if (name === `${word}${word.slice(-1)}`) return null;
  const most = /[a-z]/iu.test(word) ? mostBeside.latin : mostBeside.hangul;
  return name.length - word.length <= most ? role : null;
}

/** Whether a heading contains words of any section, even misspelt, so that its position says nothing about it. */
export function namesSomeSection(heading: string): boolean {
  const name = lettersOf(heading);
  return wordsOfOthers.test(name) || Object.values(wordsOf).some((words) => words.test(name)) || isSlip(name);
}

/** `요먁`: a typo to correct, not a name to accept. */
function isSlip(name: string): boolean {
  const jamo = name.toLowerCase().normalize("NFD");
  const names = Object.values(namesOfSections).flat().map(lettersOf);
  return names.some((known) => editDistance(jamo, known.normalize("NFD"), 1) <= 1);
}

function lettersOf(heading: string): string {
  return heading.normalize("NFC").replace(/[^\p{L}\p{N};]/gu, "");
}
