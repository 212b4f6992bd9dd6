import type Token from "markdown-it/lib/token.mjs";
import { isArticleTitle } from "../../labels/article/article-title.ts";
import type { BodyWithLexicon } from "../../labels/lexicon/body-with-lexicon.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import { visibleText } from "../../visible/visible-text.ts";

/**
 * Whether some tokens hold a callout or container titled as an article, as a toggle may be: `> [!note] 한국경제 기사`,
 * `:::details 기사 원문`, `> [!기사 전문]`.
 */
export function holdsNamedCallout({ lexicon }: BodyWithLexicon, tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.type === "callout_open") return isArticleTitle(metaOf(token).callout?.kind ?? "", lexicon);
    const title = token.type === "callout_title_open" ? tokens[index + 1] : undefined;
    return title?.type === "inline" && isArticleTitle(visibleText([title]), lexicon);
  });
}
