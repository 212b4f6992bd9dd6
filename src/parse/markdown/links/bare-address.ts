import type MarkdownIt from "markdown-it";
import { isParticle } from "../../../model/search/particles.ts";

/**
 * Ends a bare address before a Korean particle that directly follows it: `https://b.com/a에서 봤다` links to
 * `https://b.com/a`. Addresses may contain 한글 (`/문서/한국은`), so only a particle after Latin letters, with no more of a
 * word after it, is cut off.
 */
export function bareAddress(markdown: MarkdownIt): void {
  const { linkify } = markdown;
  const lengthOfTail = linkify.testSchemaAt.bind(linkify);
  const pretest = linkify.pretest.bind(linkify);
  linkify.pretest = (text) => mayHoldAddress.test(text) && pretest(text);
  linkify.testSchemaAt = (text, schema, position) => {
    const length = lengthOfTail(text, schema, position);
    if (!/^https?:$/iu.test(schema)) return length;
    return withoutKorean(text.slice(position, position + length)).length;
  };
}

/** A cheap check: an address begins with a scheme that linkify knows or `//`, or is of e-mail and has an `@`. */
const mayHoldAddress = /(?:https?|ftp|mailto):|\/\/|@/iu;

/** Latin letters as far as they go, then Hangul, then the end or a character that ends a word. */
const koreanAfter = /^([!-~]+)([가-힣]+)(?=$|[,;:!()"'[\]{}*~`|]|[^\p{L}\p{N}\p{M}!-~])/u;
/** No top-level domain has both Latin letters and Hangul. */
const hostAlone = /^(\/\/(?:[\w-]+\.)+[a-z]{2,})[가-힣]+$/iu;
/** After a slash, `만` may be the name of a page. */
const endsWithLetter = /[a-z\d]$/iu;

/** The rest of an address after its scheme, up to any Korean words that are not part of it. */
function withoutKorean(tail: string): string {
  const host = hostAlone.exec(tail)?.[1];
  if (host !== undefined) return host;
  const [, address = "", korean = ""] = koreanAfter.exec(tail) ?? [];
  return endsWithLetter.test(address) && followsNouns(korean) ? address : tail;
}

const formsOfBeing = /^(?:입니다|이에요|예요|이었다|였다|인데|인지|인)$/u;

function followsNouns(korean: string): boolean {
  return isParticle(korean) || formsOfBeing.test(korean);
}
