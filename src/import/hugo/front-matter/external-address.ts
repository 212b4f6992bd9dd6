import { frontMatterLines } from "../../front-matter/front-matter-text.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import { changed, linesOf, type NoteDraft } from "../../notes/note-draft.ts";

/**
 * Writes below a note without words where it led: the lists of Blowfish and Congo link it to another site, which its
 * `externalUrl:` names.
 */
export function withExternalAddress(draft: NoteDraft): NoteDraft {
  const { text } = draft;
  const lines = frontMatterLines(text);
  const address = textAt(lines?.fields ?? null, "externalUrl") ?? "";
  if (lines === null || !/^https?:\/\/[^\s<>]+$/u.test(address)) return draft;
  if (!/^\S+\s*$/u.test(text.slice(lines.end))) return draft;
  const kept = text.trimEnd();
  const written = `<${address}>`;
  const change = { reason: "field-translated" as const, line: linesOf(kept) + 2, text: written };
  return changed(draft, { text: `${kept}\n\n${written}\n`, change });
}
