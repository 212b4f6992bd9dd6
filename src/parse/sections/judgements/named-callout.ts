import type Token from "markdown-it/lib/token.mjs";
import { isArticleName } from "../../labels/article-title.ts";
import type { BodyWithLexicon } from "../../labels/body-with-lexicon.ts";
import { visibleText } from "../../visible/visible-text.ts";

/** Whether some tokens hold a callout named as the article, where no section can begin: `> > [!note] 기사`. */
export function holdsNamedCallout({ lexicon }: BodyWithLexicon, tokens: readonly Token[]): boolean {
  return tokens.some(({ type }, index) => {
    const title = type === "callout_title_open" ? tokens[index + 1] : undefined;
    return title?.type === "inline" && isArticleName(visibleText([title]), lexicon);
  });
}
