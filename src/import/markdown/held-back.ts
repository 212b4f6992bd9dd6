import type { YamlNode } from "../../parse/yaml-tree.ts";
import { setField } from "../edit-front-matter.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { textAt, valueAt } from "../yaml-values.ts";

/** Makes a draft of what another program holds back under a name of its own, or in capitals (Hugo's names have no case). */
export function heldBack(draft: NoteDraft): NoteDraft {
  const fields = frontMatterLines(draft.text)?.fields ?? null;
  if (fields !== null && isHeldHere(fields)) return draft;
  const isHeld = fields?.kind === "fields" && fields.entries.some(({ key, value }) => isHeldBy(key, value));
  if (!isHeld && !isSetAside(draft.from)) return draft;
  return changed(draft, setField(draft.text, "draft", "true", "held-back"));
}

/** A file or a folder whose name begins with an underscore is set aside, as here; Hugo's `_index.md` is a page. */
function isSetAside(path: string): boolean {
  return path.split("/").some((name) => /^_(?!index\.)/u.test(name));
}

function isHeldHere(fields: YamlNode): boolean {
  return textAt(fields, "draft")?.toLowerCase() === "true" || textAt(fields, "published")?.toLowerCase() === "false";
}

function isHeldBy(key: string, value: YamlNode): boolean {
  const word = textAt(value)?.toLowerCase() ?? "";
  switch (key.toLowerCase().replaceAll(/[-_]/gu, "")) {
    case "draft":
    case "isdraft":
    case "hidden":
    case "private":
    case "headless":
      return /^(?:true|yes|on)$/u.test(word);
    case "publish":
    case "published":
    case "ispublished":
    case "public":
      return /^(?:false|no|off)$/u.test(word);
    case "status":
      return /^(?:draft|private|pending|unpublished|archived)$/u.test(word);
    case "build":
      return textAt(valueAt(value, "render"))?.toLowerCase() === "never";
    default:
      return false;
  }
}
