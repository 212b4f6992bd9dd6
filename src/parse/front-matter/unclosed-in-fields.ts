import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { oneLine } from "../../model/text/one-line.ts";
import { withoutCommentsAcross } from "../without-comments.ts";
import { scalarText } from "../yaml/scalar-text.ts";
import type { YamlEntry } from "../yaml/yaml-tree.ts";
import { mayHoldComments, textsIn } from "./comments-in-fields.ts";
import { type FrontMatterText, placeOfNode } from "./front-matter-text.ts";

/** Percent signs within a word are part of it. An editor may make one dash of two: `<!— … —>`. */
const beginning = /(?:^|\s)(%%.*)$|(?<![`'"‘“\\])(<!(?:--|[—–―‒−]|-(?!-))(?=\s*[^\s`'"’”]).*)$/su;

/** Where none of these is typed, no value has a comment; after a backslash YAML spells any sign by its number. */
const signs = /%%|<!|\\/u;

/** A value about HTML may name the mark: `HTML의 <!-- 주석`. */
const speaksOfHtml = /html|주석|comment|태그|tags?\b/iu;

/**
 * Finds comments that begin in a field's value and are never closed: their words, which may be private, are on the
 * site.
 */
export function unclosedInFields(
  entries: readonly YamlEntry[],
  text: FrontMatterText,
  path: SourcePath,
): readonly Diagnostic[] {
  if (!signs.test(text.yaml.text)) return [];
  return entries.flatMap(({ key, value }) => {
    if (value.kind === "fields") return key === "source" ? unclosedInFields(value.entries, text, path) : [];
    if (!mayHoldComments(key)) return [];
    const nodes = textsIn(value);
    return withoutCommentsAcross(nodes.map(scalarText)).flatMap((left, at) => {
      const [, percents, html] = beginning.exec(left) ?? [];
      const opened = percents ?? (html?.startsWith("<!--") && speaksOfHtml.test(left) ? undefined : html);
      const node = nodes[at];
      if (opened === undefined || node === undefined) return [];
      const facts = { opened: oneLine(opened) };
      return [diagnose("comment-in-field", facts, { source: path, place: placeOfNode(text, node) })];
    });
  });
}
