import type Token from "markdown-it/lib/token.mjs";
import { isOtherwise } from "../../../model/note/article-noun.ts";
import { isHeadline, isSeveralSentences } from "../../../model/text/is-headline.ts";
import { lettersOf } from "../../../model/text/letters-of.ts";
import { namesArticleAmid } from "../../labels/article/article-amid-words.ts";
import { articleLine, lengthInLetters } from "../../labels/article/article-line.ts";
import { endsInArticle, isArticleName } from "../../labels/article/article-title.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { compactLabel, shownLabel } from "../../labels/lexicon/compact-label.ts";
import type { SectionLexicon } from "../../labels/lexicon/section-lexicon.ts";
import { endsSentence } from "../../values/wording/sentence.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { BlockReading } from "../block-reading.ts";
import { valueOfLines } from "../forms/value-of-lines.ts";
import type { SectionReader, Standing } from "../section-reader.ts";

/** What people call a text of somebody else's, and a part of their own. */
const namesOfTexts =
  /(?:칼럼|사설|논설|기고|기고문|보도자료|보도문|보도내용|오피니언)$|^(?:news|column|editorial|op-?ed|excerpt|clipping|transcript|pressrelease|original|文章)$/u;
const inBrackets =
  /\([^()]*\)|\[[^[\]]*\]|<[^<>]*>|[〈《「『【][^〈〉《》「」『』【】]*[〉》」』】]|\s(?:by|from|via)\s.*$/giu;

/** Longer headings are headlines. */
const longest = 40;

/**
 * Takes a heading for that of the article, where articles are withheld, if it may be called so and a text stands below
 * it: `한국경제 사설`, `관련 기사`, `NYT article`. Over links or words alone it is the writer's list. One that says what a
 * line may say of the article (`아래는 기사 전문입니다`) needs no text, nor does one with the article on its own line.
 */
export function withDoubtfulHeading(
  reading: BlockReading,
  { block }: Pick<Standing, "block">,
  { body }: Pick<SectionReader, "body">,
): BlockReading {
  if (reading.kind !== "heading" || reading.value !== null) return reading;
  const text = visibleText(body.tokens.slice(block.start, block.end)).trim();
  const isArticle = holdsArticle(text, body.lexicon);
  const isNamed = !isArticle && articleLine(text, body.lexicon) === "names";
  const isOverText = isTitleOverText(text, body, block.end) || isAmidWordsOverText(text, body, block.end);
  if (!isArticle && !isNamed && !isOverText) return reading;
  const named = { roles: ["article"], naming: "decorated", label: isArticle ? "" : shownLabel(text) } as const;
  const value = valueOfLines({ ...named, lines: [], linked: false });
  const taken = { ...reading, value: { ...value, afterLabel: isArticle ? text : "" } };
  return isNamed || namesOnly(text, body.lexicon) ? taken : { ...taken, isDoubtful: true };
}

/** Whether some words may be the title of an article, and a text stands below them. */
export function isTitleOverText(text: string, { tokens, lexicon }: BodyWithLexicon, end: number): boolean {
  return mayNameArticle(text, lexicon) && holdsText(tokens, end);
}

/** Whether some words hold the name of an article amid others, and a text stands below them. */
export function isAmidWordsOverText(text: string, { tokens, lexicon }: BodyWithLexicon, end: number): boolean {
  return text.length <= longest && !isOtherwise(text) && namesArticleAmid(text, lexicon) && holdsText(tokens, end);
}

/** In letters and digits. */
const shortestText = 15;

/** What may stand between the name and the text, and where it is looked for. */
const between = /\s*[^\p{L}\p{N}\s][^\p{L}\p{N}]*|\s+/gu;
const mostRead = 30;

/** Whether a heading begins with the name and goes on with the article: `기사, 한국은행이 금리를 동결했다. …`. */
function holdsArticle(text: string, lexicon: SectionLexicon): boolean {
  const said = articleLine(text, lexicon);
  if (said !== null && said !== "names") return true;
  return [...text.slice(0, mostRead).matchAll(between)].some(({ 0: sign, index }) => {
    if (!isArticleName(text.slice(0, index).replace(/^[(（]/u, ""), lexicon)) return false;
    const rest = text.slice(index + sign.length);
    const { length } = lettersOf(rest);
    if (sign.trim() === "") return length > longestOfSource && !isHeadline(rest);
    return isSeveralSentences(rest) || (length > shortestText && !isHeadline(rest));
  });
}

function mayNameArticle(text: string, lexicon: SectionLexicon): boolean {
  if (text.length > longest || isOtherwise(text)) return false;
  const words = text.replace(inBrackets, " ").trim();
  return namesOfTexts.test(compactLabel(words)) || endsInArticle(words, lexicon);
}

const day = /^(?:\d{2,4}\s*[년./-]\s*)?\d{1,2}\s*[월./-]\s*\d{1,2}\s*일?(?:\s*\p{Script=Hangul}요일)?\s+/u;

/** Whether a heading says no more than the name, but for a day or what stands in brackets: `기사 <한국경제>`. */
function namesOnly(text: string, lexicon: SectionLexicon): boolean {
  return isArticleName(text.replace(inBrackets, " ").trim().replace(day, ""), lexicon);
}

/** In letters and digits: a name, a day and a headline are shorter, or no sentence. */
const longestOfSource = 40;
const longestHeadline = 120;
/** Of several short sentences. */
const longestRemark = 80;

function holdsText(tokens: readonly Token[], from: number): boolean {
  let said = 0;
  for (const line of linesBelow(tokens, from)) {
    const length = lengthInLetters(line);
    const isSentence = endsSentence(line);
    said += isSentence ? length : 0;
    if (said > longestRemark || length > (isSentence ? longestOfSource : longestHeadline)) return true;
  }
  return false;
}

/** The lines up to the next heading. */
function* linesBelow(tokens: readonly Token[], from: number): Generator<string> {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.type === "heading_open" || token.type === "footnotes_open") return;
    if (token.type === "inline" || token.type === "html_block") yield* visibleText([token]).split("\n");
  }
}
