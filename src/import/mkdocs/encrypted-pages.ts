import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { readSettings } from "../blog/read-settings.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asLocked, type ToldHold } from "../front-matter/most-held.ts";
import { allTextsOf, textAt, valueAt } from "../front-matter/yaml-values.ts";
import { mkdocsSettings } from "./mkdocs-address.ts";
import { pluginUse } from "./plugin-options.ts";

/** The pages that the plugin encryptcontent locks, and settings that may lock more but cannot be read. */
interface EncryptedPages {
  readonly heldBy: (note: string) => ToldHold | null;
  readonly unread: readonly string[];
}

/** The fields by which a page is locked, or by leaving them empty opened where all pages are locked. */
type LockingField = "password" | "level";

/** How a page of MkDocs is held back that encryptcontent locks, by a password for all pages or by the page's level. */
export function encryptedPages(folder: Pick<BlogFolder, "readText">): EncryptedPages {
  const settings = mkdocsSettings(folder) ?? "";
  const use = pluginUse(settings, "encryptcontent");
  if (use === null || textAt(use.options, "enabled") === "false") return { heldBy: () => null, unread: [] };
  const fileTyped = textAt(use.options, "password_file");
  const file = fileTyped === null ? null : folder.readText(fileTyped.replace(/^(?:\.\/)+/u, ""));
  const locking = use.isRead ? lockingAll(use.options, file) : guessedLocking(settings);
  const isUnread = !use.isRead || (fileTyped !== null && file === null);
  return {
    heldBy: (note) => {
      const fields = frontMatterFields(folder.readText(note) ?? "");
      const isLocked = textAt(fields, "level") !== null || locking.some((field) => !isLeftEmpty(fields, field));
      return isLocked ? asLocked : null;
    },
    unread: isUnread ? [`mkdocs.yml: encryptcontent${use.isRead ? " password_file" : ""}`] : [],
  };
}

/** The fields that a page has to leave empty to be shown. */
function lockingAll(options: YamlNode | null, file: string | null): readonly LockingField[] {
  const hasPassword = ["global_password", "use_secret"].some((key) => hasText(valueAt(options, key)));
  const inventories = [valueAt(options, "password_inventory"), readSettings(file ?? "").root];
  const hasLevel = inventories.some((inventory) => valueAt(inventory, "_global") !== null);
  return [...(hasPassword ? (["password"] as const) : []), ...(hasLevel ? (["level"] as const) : [])];
}

function guessedLocking(settings: string): readonly LockingField[] {
  return /^[ \t]+(?:global_password|use_secret|_global):/mu.test(settings) ? ["password"] : [];
}

function hasText(node: YamlNode | null): boolean {
  return node !== null && allTextsOf(node).some((text) => text.trim() !== "");
}

function isLeftEmpty(fields: YamlNode | null, name: LockingField): boolean {
  const value = valueAt(fields, name);
  return value?.kind === "scalar" && String(value.value ?? "").trim() === "";
}
