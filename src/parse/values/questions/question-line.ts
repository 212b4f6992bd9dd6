import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";
import { countingLetters } from "../signs/counting-letters.ts";
import { middleDots } from "../signs/middle-dots.ts";
import {
  anyCircled,
  bulletBeforeWord,
  bulletLetters,
  bulletSigns,
  keycap,
  pictureBullets,
} from "../signs/typed-bullet.ts";
import { endsAsQuestion } from "../wording/question-end.ts";

/** What the start of a line marks it as: a question by its number or `Q.`, an answer by `-->` or `답:`, a ticked box. */
export interface QuestionLine {
  readonly kind: "question" | "answer" | "text";
  readonly task: "open" | "done" | null;
  /** The line without its mark. */
  readonly text: VisibleText;
}

/**
 * The first that matches counts, as typed or from a telephone's keyboard; `[?]` is one in Obsidian. After a `-`
 * without a space a box is not a list item.
 */
const boxes = /^\s*(?:[-*+]\s?)?(?:\[(?<mark>[ xXvV✓✔?])\]|(?<sign>[☐⬜☑☒✅])\u{FE0F}?)\s*(?:\[[ xXvV✓✔]\]\s*)*/u;
const openBox = /^[ ?☐⬜]$/u;
const arrow = /^\s*(?:-{1,3}>|={1,2}>|→|⇒|➔|➜|➡️?|↳|└>?|ㄴ\s)\s*/u;
/** `답:`, `A1.`, `[답]` */
const bracketedAnswer = String.raw`[[(<【](?:답변?|정답|해답)[\])>】]`;
const answerName = new RegExp(
  String.raw`^\s*(?:${bracketedAnswer}[:：]?|(?:(?:답변?|정답|해답)(?:\s*\d{1,2})?|A\d{0,2}|answer|찾은\s*답|확인\s*결과)\s*(?:[:：]|[.)](?=\s|$)))\s*`,
  "iu",
);
const finding = /^\s*확인\s*결과(?=[\s,])/u;
const questionName = /^\s*(?:(?:Q\d{0,2}|질문\s*\d{0,2}|문제?\s*\d{1,2})\s*(?:[:：.)]|\s-)|문제?\s*[:：)])\s*/iu;
/** Up to 바: further ones are words as well, `아. 왜?`, `자. 다음은?` */
const fewLetters = countingLetters.slice(0, 6);
const number = new RegExp(
  String.raw`^\s*(?:\(\d{1,2}\)|\d{1,2}[.)](?=[\s\p{L}])|[${fewLetters}][.)](?=\s)|\([${fewLetters}]\)(?=\s)|${anyCircled}|${keycap}|${pictureBullets}|[✔✓]\u{FE0F}?(?=\s)|(?:-{1,2}|[–—${middleDots}${bulletSigns}]|${bulletLetters})\s|${bulletBeforeWord})\s*`,
  "u",
);

/** Reads the mark at the start of a line. */
export function questionLine(line: VisibleText): QuestionLine {
  const ticked = boxes.exec(line.text);
  if (ticked === null) return lineWithoutBox(line);
  const inner = lineWithoutBox(sliceVisible(line, ticked[0].length));
  const mark = ticked.groups?.["mark"] ?? ticked.groups?.["sign"] ?? "";
  return { ...inner, kind: "question", task: openBox.test(mark) ? "open" : "done" };
}

function lineWithoutBox(line: VisibleText): QuestionLine {
  const answer = answerOf(line);
  if (answer !== null) return { kind: "answer", task: null, text: answer };
  const named = questionName.exec(line.text) ?? number.exec(line.text);
  if (named === null) return { kind: "text", task: null, text: sliceVisible(line, 0) };
  const rest = sliceVisible(line, named[0].length);
  const further = questionName.exec(rest.text)?.[0].length ?? 0;
  return { kind: "question", task: null, text: sliceVisible(rest, further) };
}

function answerOf(line: VisibleText): VisibleText | null {
  const drawn = arrow.exec(line.text)?.[0].length ?? 0;
  const rest = drawn === 0 ? line : sliceVisible(line, drawn);
  const named = answerName.exec(rest.text)?.[0].length ?? 0;
  return drawn > 0 || named > 0 || finding.test(rest.text) ? sliceVisible(rest, named) : null;
}

/** `※ 다음 주에 발표가 있다`: below a question, something said of it. */
export function isRemark(text: string): boolean {
  return /^\s*※/u.test(text) && !endsAsQuestion(text);
}

const arrowAfterQuestion = /(?:(?<!\s)\s+)?-{2,3}>\s*|(?<=\?)\s*(?:->|=>|→|⇒|➔|➜|☞|👉)\s*/u;

/** `왜? 답: 물가 때문`, `왜? 답) 물가 때문`, `왜? [답] 물가 때문` */
const answerAfterQuestion = new RegExp(
  String.raw`(?<=[?？])\s*(?=${bracketedAnswer}|(?:답변?|정답|해답|answer|A\d{0,2})\s*(?:[:：]|\)\s))`,
  "iu",
);

/** Where there are choices, `A:` is the first of them. */
const choice = /\sB\d{0,2}\s*[:：.)]/iu;

/** Any arrow, after a question that is ticked. */
const anyArrow = /\s*(?:-{2,3}>|->|=>|→|⇒|➔|➜)\s*/u;

/** What follows a ticked question, `왜 오를까? 물가 때문`, unless it asks, too; on which page it came up is no answer. */
const behindTicked = /(?<=[?？])\s+(?=[\p{L}\p{N}"'“‘])(?!\d+면)(?=[^?？]+$)/u;

/**
 * A question with its answer on the same line, after an arrow or `답:`, or right behind a question that is ticked; the
 * answer is null when there is none.
 */
export function answerOnLine(
  line: VisibleText,
  { isTicked }: { readonly isTicked: boolean } = { isTicked: false },
): { readonly question: VisibleText; readonly answer: VisibleText | null } {
  const drawn = (isTicked ? anyArrow : arrowAfterQuestion).exec(line.text);
  const named = choice.test(line.text) ? null : answerAfterQuestion.exec(line.text);
  const found = drawn ?? named ?? (isTicked ? behindTicked.exec(line.text) : null);
  if (found === null || found.index === 0) return { question: line, answer: null };
  const after = sliceVisible(line, found.index + found[0].length);
  return { question: sliceVisible(line, 0, found.index), answer: answerOf(after) ?? after };
}

/** `왜 오르나? / 언제 내리나?` on one line, where each part asks. */
export function askedBetweenSlashes(line: VisibleText): readonly VisibleText[] {
  if (!line.text.includes("/")) return [line];
  const slashes = [...line.text.matchAll(/\s\/\s/gu)].map(({ index }) => index);
  const edges = [-1, ...slashes.map((index) => index + 1), line.text.length];
  const parts = edges.slice(1).map((edge, place) => sliceVisible(line, (edges[place] ?? -1) + 1, edge));
  return parts.length > 1 && parts.every(({ text }) => /[?？]$/u.test(text)) ? parts : [line];
}
