import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { liquidMarks } from "../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { escapeWords } from "../links/escape-words.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";

const ownValue = /^(?:\$(?:page\.)?frontmatter\.(title|description)|\$page\.(title))$/u;

/**
 * Writes a note's own title and description where VitePress and VuePress show them (`{{ $frontmatter.title }}`), which
 * is neither in code nor in a container that Vue leaves alone. Without such a field, or with another value, they stay.
 */
export function writePageValues(draft: NoteDraft): NoteDraft {
  if (!/\{\{-?[ \t]*\$/u.test(draft.text)) return draft;
  return rewriteBody(draft, (body, fieldsOf) => {
    const isLeft = startsWithin([...codeRanges(body), ...leftAlone(body)]);
    return liquidMarks(body).flatMap((mark): readonly ToldRewriting[] => {
      const [, ofFields, ofPage] = ownValue.exec(mark.inside) ?? [];
      const text = isLeft(mark) ? null : wordsOf(fieldsOf(), ofFields ?? ofPage ?? "");
      return text === null ? [] : [{ start: mark.start, end: mark.end, text, reason: "value-written", told: text }];
    });
  });
}

/** A field's words on one line, which mean nothing else in Markdown. */
function wordsOf(fields: YamlNode | null, name: string): string | null {
  const typed = name === "" ? null : textAt(fields, name);
  return typed === null || typed.includes("{{") ? null : escapeWords(typed.replace(/\s+/gu, " "));
}

/** The containers of `::: v-pre`. */
function leftAlone(body: string): readonly TextRange[] {
  return [...body.matchAll(/^:{3,}[ \t]*v-pre[ \t\r]*\n(?:(?!:{3,}[ \t\r]*$).*\n)*/gmu)].map(
    ({ 0: all, index: start }) => ({ start, end: start + all.length }),
  );
}
