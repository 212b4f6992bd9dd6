import { readYaml } from "../../parse/yaml/yaml.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { changed, type NoteDraft } from "../notes/note-draft.ts";

const unopened = /^\uFEFF?((?:[^\n]*\n)+?)-{3,}[ \t]*(?=\r?\n|$)/u;

/** Adds the opening `---` that Hexo allows a post to omit. */
export function openHexo(draft: NoteDraft): NoteDraft {
  const [whole = "", lines = ""] = unopened.exec(draft.text) ?? [];
  if (frontMatterLines(draft.text) !== null || !/^[\w-]+[ \t]*:(?:\s|$)/u.test(lines)) return draft;
  const reading = readYaml(lines);
  if (!reading.ok || reading.root.kind !== "fields") return draft;
  const text = `---${lines.includes("\r\n") ? "\r\n" : "\n"}${lines}---${draft.text.slice(whole.length)}`;
  return changed(draft, { text, change: { reason: "fence-repaired", line: 1, text: "---" } });
}
