import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../../model/address/addresses.ts";
import { dataRoles, type SectionRole } from "../../model/note/section-role.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { inlineLocator } from "../places/locate-inline.ts";
import { placeOf } from "../places/source-text.ts";
import type { DividedBody } from "../sections/section-span.ts";
import { visibleText } from "../visible/visible-text.ts";
import { hashesAbove } from "./hashes-above.ts";
import { matchSectionLabel } from "./section-label.ts";
import type { SectionLexicon } from "./section-lexicon.ts";

/** Reports a section's name in an HTML heading, `<h2>키워드</h2>`: Markdown sees no heading there, so nothing is read below it. */
export function findHtmlHeadings(
  { body, spans }: DividedBody,
  lexicon: SectionLexicon,
  source: SourcePath,
): readonly Diagnostic[] {
  const present = new Set(spans.flatMap(({ roles }) => roles));
  return body.tokens.flatMap((block, index) =>
    (isHtml(block) ? headingsIn(block) : []).flatMap(({ name, start, end }) => {
      const roles: readonly SectionRole[] = matchSectionLabel(/^[^:：]*/u.exec(name)?.[0] ?? "", lexicon)?.roles ?? [];
      const role = dataRoles.find((one) => roles.includes(one));
      if (role === undefined || present.has(role)) return [];
      const offsetOf = inlineLocator(body, block);
      const facts = { heading: block.content.slice(start, end), role, meant: `${hashesAbove(body, index)} ${name}` };
      return [
        diagnose("section-near-miss", facts, { source, place: placeOf(body.source, offsetOf(start), offsetOf(end)) }),
      ];
    }),
  );
}

function isHtml({ type, level }: Token): boolean {
  return type === "html_block" && level === 0;
}

interface HtmlHeading {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The headings of a run of HTML, each from its first tag to its last. */
function headingsIn({ children }: Token): readonly HtmlHeading[] {
  const pieces = children ?? [];
  const tags = pieces.flatMap((piece, index) => {
    const { tag, start = 0, end = start } = metaOf(piece);
    return tag !== undefined && /^h[1-6]$/u.test(tag.name) ? [{ index, tag, start, end }] : [];
  });
  return tags.flatMap((open, place) => {
    const close = tags[place + 1];
    if (open.tag.closing || close?.tag.closing !== true) return [];
    const name = visibleText(pieces.slice(open.index, close.index)).replace(/\s+/gu, " ").trim();
    return [{ name, start: open.start, end: close.end }];
  });
}
