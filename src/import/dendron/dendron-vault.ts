import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { readSettings } from "../blog/read-settings.ts";
import { folderTyped, isInFolders } from "../blog/unpublished.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asDraft } from "../front-matter/most-held.ts";
import { saysNo, saysYes, textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";

const settingsFile = "dendron.yml";

/** Whether Dendron keeps the folder's notes. */
export function isDendron({ readText }: Pick<BlogFolder, "readText">): boolean {
  return readText(settingsFile) !== null;
}

/**
 * Holds back the notes that Dendron's settings do not publish: it publishes those of `siteHierarchies` alone, and of a
 * name with `publishByDefault: false`, and of no vault that is private.
 */
export function heldByHierarchy({ readText }: Pick<BlogFolder, "readText">): (path: string) => HoldingField | null {
  const { root } = readSettings(readText(settingsFile) ?? "");
  const publishing = valueAt(root, "publishing") ?? valueAt(root, "site");
  const names = textsOf(valueAt(publishing, "siteHierarchies"));
  const isListed = names.length === 0 || names.includes("root") ? () => true : hierarchyTest(names);
  const isAsking = hierarchyTest(askingHierarchies(publishing));
  const vaults = privateVaults(root);
  return (path) => {
    const name = fileName(path);
    const isLeft = !isListed(name) || isInFolders(path, vaults);
    if (isLeft) return asDraft;
    return isAsking(name) && !saysPublished(readText(path) ?? "") ? asDraft : null;
  };
}

/** Settings that cannot be read at all. */
export function unreadHierarchies({ readText }: Pick<BlogFolder, "readText">): readonly string[] {
  const text = readText(settingsFile) ?? "";
  return text.trim() !== "" && readSettings(text).root === null ? [`${settingsFile}: siteHierarchies`] : [];
}

function hierarchyTest(names: readonly string[]): (name: string) => boolean {
  return (name) => names.some((one) => one === "root" || name.startsWith(`${one}.`));
}

/** The hierarchies whose notes are published only if they say so. */
function askingHierarchies(publishing: YamlNode | null): readonly string[] {
  const hierarchy = valueAt(publishing, "hierarchy") ?? valueAt(publishing, "config");
  if (hierarchy?.kind !== "fields") return [];
  return hierarchy.entries.flatMap(({ key, value }) => {
    const typed = valueAt(value, "publishByDefault");
    // It may be told for each vault.
    const said = typed?.kind === "fields" ? typed.entries.map((entry) => entry.value) : [typed];
    return said.some((one) => saysNo(one)) ? [key] : [];
  });
}

function privateVaults(root: YamlNode | null): readonly string[] {
  const vaults = valueAt(root, "workspace", "vaults") ?? valueAt(root, "vaults");
  const items = vaults?.kind === "list" ? vaults.items : [];
  return items.flatMap((vault) => {
    const folder = textAt(vault, "visibility") === "private" ? folderTyped(textAt(vault, "fsPath") ?? "") : "";
    return folder === "" ? [] : [folder];
  });
}

function saysPublished(text: string): boolean {
  return saysYes(frontMatterFields(text), "published");
}

/** Returns whether a vault has a note of a name. */
export function dendronNotes({ files }: Pick<BlogFolder, "files">): (name: string) => boolean {
  const names = new Set(files.map(({ path }) => withoutNoteEnding(fileName(path))));
  return (name) => names.has(name);
}
