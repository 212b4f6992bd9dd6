import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../../model/address/addresses.ts";
import { dataRoles } from "../../../model/note/section-role.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { Body } from "../../body.ts";
import { firstLinePlace } from "../../places/first-line-place.ts";
import type { DividedBody, SectionSpan } from "../../sections/section-span.ts";
import { visibleText } from "../../visible/visible-text.ts";
import type { SectionLexicon } from "../lexicon/section-lexicon.ts";

/** Reports a section whose words are all HTML (`<ul><li>금리</li></ul>` under `## 키워드`): they are shown, but not read. */
export function findWordsInHtml(
  { body, spans }: DividedBody,
  _lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  return spans.flatMap((span) => {
    const role = dataRoles.find((one) => span.roles.includes(one));
    const block = role === undefined || !isAllOpaque(span) ? undefined : htmlWithWords(body, span);
    if (role === undefined || block === undefined) return [];
    const typed = block.content.trim().split("\n", 1)[0] ?? "";
    return [diagnose("section-in-html", { role, typed }, { source, place: firstLinePlace(body, block) })];
  });
}

function isAllOpaque({ values }: SectionSpan): boolean {
  return values.every(({ blocks }) => blocks.every(({ kind }) => kind === "opaque"));
}

function htmlWithWords({ tokens }: Body, { start, end }: SectionSpan): Token | undefined {
  return tokens
    .slice(start, end)
    .find((token) => token.type === "html_block" && /[\p{L}\p{N}]/u.test(visibleText([token])));
}
