import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";
import { markupWords } from "./markup-words.ts";

/** A heading or a paragraph, from where the previous one ended. */
const nextBlock = /\s*<(p|h[2-6])((?:"[^"]*"|[^">])*)>(.*?)<\/\1>/suy;

/** Anything beyond plain words, or a word that the student highlighted. */
const more = /<(?:mark|img|picture|svg|video|audio|iframe|math)\b/u;

/** Headline, byline, day and address: a clipping's head has at most this many blocks. */
const mostBlocks = 4;

/** Words in a byline that name nothing, and dates. */
const nameless =
  /https?:\/\/\S+|링크|원문|기사|보기|바로가기|출처|기자|입력|수정|승인|오전|오후|link|source|[년월일\p{N}\p{P}\p{S}\s]/giu;

/**
 * Marks the first blocks of an article that repeat the title and source line in the note's head, so that a page can
 * print them small: the author's words stay, and the article begins on the first screen. A heading with others of its
 * rank below it divides the article, and looks like them.
 */
export function saidAbove(article: HtmlMarkup, { title, article: source }: StudyNote): HtmlMarkup {
  const said = [title.value, source.headline, source.publisher, source.reporter].filter((one) => one !== null);
  let at = 0;
  let head = "";
  for (let count = 0; count < mostBlocks; count += 1) {
    nextBlock.lastIndex = at;
    const block = nextBlock.exec(article.text);
    if (block === null) break;
    const [whole, tag = "", own = "", within = ""] = block;
    if (own.includes(" class=") || more.test(within) || !repeats(within, said)) break;
    if (tag !== "p" && article.text.includes(`<${tag}`, nextBlock.lastIndex)) break;
    head += whole.replace(`<${tag}${own}>`, () => `<${tag}${own} class="said-above">`);
    at = nextBlock.lastIndex;
  }
  return new Markup("html", head + article.text.slice(at));
}

/** Longer words first, since a headline may contain its newspaper's name. */
function repeats(markup: string, said: readonly string[]): boolean {
  const words = markupWords(markup);
  const rest = said
    .map((one) => one.replace(/\s+/gu, " ").trim())
    .filter((one) => one !== "")
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, one) => left.replaceAll(one, ""), words);
  const isTold = rest !== words || markup.includes("<a ");
  return words !== "" && isTold && rest.replace(nameless, "") === "";
}
