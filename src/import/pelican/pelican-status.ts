import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { quotedText, unquoted } from "../blog/program-text.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { headerAsYaml } from "../front-matter/header-metadata.ts";
import { asDraft } from "../front-matter/most-held.ts";
import { textIgnoringCase } from "../front-matter/yaml-values.ts";
import { pelicanTable } from "./pelican-blog.ts";

/** Pelican makes no page of what it skips. */
const held = /^(?:draft|skip)$/iu;

/**
 * Returns how Pelican holds a note back by `Status: skip`, or by the status that `DEFAULT_METADATA` gives notes without
 * one; null for other notes.
 */
export function heldByStatus(folder: BlogFolder): (note: string) => HoldingField | null {
  const usual = usualStatus(folder);
  return (note) => {
    const text = folder.readText(note) ?? "";
    const { text: told } = headerAsYaml({ from: note, to: note, text, changes: [] }, true);
    const status = textIgnoringCase(frontMatterFields(told), "status") ?? usual ?? "";
    if (held.test(status)) return asDraft;
    return /^hidden$/iu.test(status) ? { key: "unlisted", value: "true" } : null;
  };
}

/** That setting if it names a status that cannot be read. */
export function unreadStatus(folder: BlogFolder): readonly string[] {
  const isTold = /status/iu.test(pelicanTable(folder, "DEFAULT_METADATA") ?? "");
  return isTold && usualStatus(folder) === null ? ["pelicanconf.py: DEFAULT_METADATA"] : [];
}

const status = new RegExp(`["']status["']\\s*[:,]\\s*(${quotedText})`, "iu");

function usualStatus(folder: BlogFolder): string | null {
  const [, typed] = status.exec(pelicanTable(folder, "DEFAULT_METADATA") ?? "") ?? [];
  return typed === undefined ? null : unquoted(typed).trim();
}
