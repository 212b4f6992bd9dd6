import type Token from "markdown-it/lib/token.mjs";
import type { BodyWithLexicon } from "../../labels/body-with-lexicon.ts";
import { endsSentence } from "../../values/sentence.ts";
import { visibleText } from "../../visible/visible-text.ts";
import { foldedArticles } from "../folded-articles.ts";
import { holdsNamedCallout } from "./named-callout.ts";
import { articleLinesOfFootnote } from "./withheld-line.ts";

/** Whether a footnote holds an article: it is judged like any other block, but may name a source. */
export function isArticleFootnote(body: BodyWithLexicon, tokens: readonly Token[]): boolean {
  if (foldedArticles(tokens, body.lexicon).length > 0 || holdsNamedCallout(body, tokens)) return true;
  const lines = articleLinesOfFootnote(body, tokens);
  return lines.some((line) => line === "continues" || line === "opens") || (lines.length > 0 && !namesSource(tokens));
}

/** In letters and digits: more than a newspaper, a day and a headline. */
const longestOfSource = 40;

/** `기사: 한국경제, 2021-12-14`: one short line that is no sentence, unless as the words of a link. */
function namesSource(tokens: readonly Token[]): boolean {
  const words = visibleText(tokens).trim();
  const isShort = words.replace(/https?:\/\/\S+|[^\p{L}\p{N}]/gu, "").length <= longestOfSource;
  const isLinked = tokens.some(({ children }) => children?.some(({ type }) => type === "link_open") === true);
  return isShort && !words.includes("\n") && (isLinked || !endsSentence(words));
}
