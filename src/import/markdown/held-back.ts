import type { HeldKey } from "../../model/problem/rules/front-matter/held.ts";
import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { heldElsewhere } from "../../parse/front-matter/held-elsewhere.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { fileName, folderOf } from "../blog/blog-folder.ts";
import { setField } from "../front-matter/edit-front-matter.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { isSectionPage } from "../hugo/section-page.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import type { BlogLayout } from "./blog-layout.ts";
import { asDraft, mostHeld } from "./most-held.ts";

/** What else than its own lines decides whether a note is held back. */
interface Holding {
  readonly layout: Pick<BlogLayout, "kind" | "open" | "hidden">;
  readonly heldFromOutside: HeldKey | null;
}

/** Says in Saegim's words what another program holds back under a name of its own, or in capitals, or with the folder it lies in. */
export function heldBack(draft: NoteDraft, { layout, heldFromOutside }: Holding): NoteDraft {
  const fields = frontMatterLines(draft.text)?.fields ?? null;
  if (fields !== null && isHeldHere(fields)) return draft;
  const outside = isSetAside(draft.from, layout) ? asDraft : heldFromOutside;
  const held = mostHeld([outside ?? [], heldIn(fields, layout) ?? []].flat());
  if (held === null) return draft;
  const reason = held.key === "unlisted" ? "field-translated" : "held-back";
  return changed(draft, setField(draft.text, held.key, held.value, reason));
}

const asUnlisted: HeldKey = { key: "unlisted", value: "true" };

/** The line that holds most back of those that do. */
function heldIn(fields: YamlNode | null, { hidden }: Holding["layout"]): HeldKey | null {
  if (fields?.kind !== "fields") return null;
  const held = fields.entries.flatMap(({ key, value }) => {
    if (key !== hidden) return heldElsewhere(key, value) ?? [];
    return meantBoolean(textAt(value) ?? "") === true ? [asUnlisted] : [];
  });
  return mostHeld(held);
}

/**
 * A file or a folder whose name begins with an underscore or a dot is set aside, as here, but for the posts of Hexo and for
 * folders that are there for order alone. The page of a folder of Hugo's has such a name, and is none of them.
 */
function isSetAside(from: string, { kind, open }: Holding["layout"]): boolean {
  const path = kind === "hugo" && isSectionPage(from) ? folderOf(from) : from;
  const within = open.find((folder) => path.startsWith(folder)) ?? "";
  const names = within === "" ? path.split("/") : [...within.split("/"), fileName(path)];
  return names.some((name) => /^(?:\.|_(?!posts$))/u.test(name));
}

function isHeldHere(fields: YamlNode): boolean {
  return textAt(fields, "draft")?.toLowerCase() === "true" || textAt(fields, "published")?.toLowerCase() === "false";
}
