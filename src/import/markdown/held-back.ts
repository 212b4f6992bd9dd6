import { fileName } from "../../model/address/file-name.ts";
import type { ChangeReason } from "../../model/import-reasons.ts";
import { isDraftName } from "../../model/note/draft-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";
import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { heldByOtherProgram } from "../../parse/front-matter/held/held-by-other-program.ts";
import { heldByNested } from "../../parse/front-matter/held/held-within.ts";
import { isLocked } from "../../parse/front-matter/held/locked-field.ts";
import { nestedFields } from "../../parse/front-matter/held/nested-fields.ts";
import { mergedEntries, mergeKey } from "../../parse/yaml/merged-entries.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { folderOf } from "../blog/blog-folder.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asDraft, asLocked, mostHeld, type ToldHold } from "../front-matter/most-held.ts";
import { saysYes, textAt } from "../front-matter/yaml-values.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import { asksForGarden } from "./asked-publishing.ts";
import type { BlogLayout } from "./blog-layout.ts";
import { isIgnoredThere, type ReadingLayout } from "./ignored-there.ts";
import { underscoredTitle } from "./underscored-title.ts";

/** What else decides whether a note is held back. */
interface Holding {
  readonly layout: Pick<BlogLayout, "kind" | "open" | "hidden"> & ReadingLayout;
  readonly heldFromOutside: ToldHold | null;
}

/** Translates what another program holds back by a field of its own, by capitals or with the folder. */
export function heldBack(draft: NoteDraft, { layout, heldFromOutside }: Holding): NoteDraft {
  const fields = frontMatterFields(draft.text);
  if (fields !== null && isHeldHere(fields)) return draft;
  const isRead = (key: string): boolean => !isIgnoredThere(key, draft.from, layout);
  const held = mostHeld([heldFromOutside ?? [], heldIn(fields, layout, isRead) ?? []].flat());
  const isSaid = isDraft(held);
  const meant = isSaid ? null : heldIn(fields, layout, () => true);
  if (isDraft(meant)) return withHeld(draft, meant, "field-held-back");
  if (isSaid || !isSetAside(draft.from, fields, layout) || isNamedByTitle(draft, layout)) return withHeld(draft, held);
  return withHeld(draft, asDraft, layout.kind === "hexo" ? "held-back" : "name-held-back");
}

function withHeld(draft: NoteDraft, held: ToldHold | null, reason: ChangeReason = "held-back"): NoteDraft {
  if (held === null) return draft;
  const toldReason = held.key === "unlisted" ? "field-translated" : reason;
  return withField(draft, held.key, held.value, held.reason ?? toldReason);
}

function isDraft(held: HoldingField | null): boolean {
  return held !== null && held.key !== "unlisted";
}

const asUnlisted: HoldingField = { key: "unlisted", value: "true" };

/** The strictest of the fields read that holds a note back. */
function heldIn(
  fields: YamlNode | null,
  { hidden }: Holding["layout"],
  isRead: (key: string) => boolean,
): ToldHold | null {
  if (fields?.kind !== "fields") return null;
  const merged = fields.entries.flatMap(({ key, value }) => (key === mergeKey ? mergedEntries(value) : []));
  const held = [...fields.entries, ...merged].flatMap(({ key, value }): ToldHold | readonly ToldHold[] => {
    if (key !== hidden && !isRead(key)) return [];
    if (key !== hidden) return isLocked(key, value) ? asLocked : (heldByOtherProgram(key, value) ?? []);
    return saysYes(value) ? [asUnlisted] : [];
  });
  const nested = nestedFields(fields.entries).flatMap((field) => (field.isMerged ? [] : (heldByNested(field) ?? [])));
  return mostHeld([...held, ...nested.filter(({ key }) => key !== "article")]);
}

/**
 * A leading underscore or dot in a file or folder name holds a note back, as here, except in Hexo's posts and folders
 * that only group files, and so does the name of a draft. For Quartz and published garden notes, only a dot does; for
 * Hugo, also a leading `#` or a `~` at the end.
 */
function isSetAside(from: string, fields: YamlNode | null, { kind, open }: Holding["layout"]): boolean {
  const within = open.find((folder) => from.startsWith(folder)) ?? "";
  const names = within === "" ? from.split("/") : [...within.split("/"), fileName(from)];
  if (kind === "hugo") return names.some((name) => /^[.#]|~$/u.test(name));
  if (kind === "quartz" || asksForGarden(fields)) return names.some((name) => name.startsWith("."));
  return names.some((name) => /^(?:\.|_(?!posts$))/u.test(name) || isDraftName(name));
}

/** A program that saves posts under their titles writes `_` for signs: `_GIT__클론.md` for `[GIT] 클론`. */
function isNamedByTitle({ from, text }: NoteDraft, { kind }: Holding["layout"]): boolean {
  const isInOpenFolder = folderOf(from)
    .split("/")
    .every((name) => !/^[._]/u.test(name) && !isDraftName(name));
  return (
    kind === "markdown" &&
    isInOpenFolder &&
    underscoredTitle(text) === withoutNoteEnding(fileName(from)).normalize("NFC")
  );
}

/** Whether a note says in our words that it is not published. */
export function isHeld(text: string): boolean {
  const fields = frontMatterFields(text);
  return fields !== null && isHeldHere(fields);
}

function isHeldHere(fields: YamlNode): boolean {
  return textAt(fields, "draft")?.toLowerCase() === "true" || textAt(fields, "published")?.toLowerCase() === "false";
}
