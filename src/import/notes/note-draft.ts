import type { SourcePath } from "../../model/address/addresses.ts";
import { permalinkProblem } from "../../model/address/permalink.ts";
import { notePermalink } from "../../model/address/permalink-pattern.ts";
import type { ChangeReason } from "../../model/import-reasons.ts";
import { isDraftName } from "../../model/note/draft-name.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { readFrontMatter } from "../../parse/front-matter.ts";
import { parseNote } from "../../parse/parse-note.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import { readHead } from "../../parse/read-head.ts";
import { addToList, type EditedText, setField } from "../front-matter/edit-front-matter.ts";
import type { NoteChange, OldAddress } from "../import-plan.ts";
import { escapedSigns } from "../links/escape-address.ts";
import type { ImportSettings } from "../settings/import-settings.ts";

/** A note being imported: its text and the changes so far. */
export interface NoteDraft {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly changes: readonly NoteChange[];
}

/** One step on the way from another program's text to ours. */
export type ConversionStep = (draft: NoteDraft) => NoteDraft;

/** A draft with one more change; line numbers of changes below added or removed lines are shifted. */
export function changed(draft: NoteDraft, { text, change }: EditedText): NoteDraft {
  const more = linesOf(text) - linesOf(draft.text);
  const before = draft.changes.map((one) => (one.line < change.line ? one : { ...one, line: one.line + more }));
  return { ...draft, text, changes: [...(more === 0 ? draft.changes : before), change] };
}

/** A draft with a field set to a value written as YAML. */
export function withField(draft: NoteDraft, key: string, value: string, reason: ChangeReason): NoteDraft {
  return changed(draft, setField(draft.text, key, value, reason));
}

/** The number of lines of a text. */
export function linesOf(text: string): number {
  return text.split("\n").length;
}

/** Parses a draft as a post of the site. */
export function parseDraft({ to, text }: NoteDraft, settings: ImportSettings): ParsedNote {
  return parseNote({ path: `posts/${to}` as SourcePath, text }, settings);
}

/** What is known of a draft before its body is read. */
type DraftHead = Pick<StudyNote, "id" | "source" | "title" | "date" | "categories" | "frontMatter" | "permalink">;

/**
 * Reads a draft as a post of the site, but no more of it than its front matter and its file's name: there is no note
 * without a title or a day.
 */
export function headOfDraft({ to, text }: NoteDraft, settings: ImportSettings): HeadReading {
  const file = { path: `posts/${to}` as SourcePath, text };
  const { frontMatter, diagnostics } = readFrontMatter(file, settings);
  if (frontMatter === null) return { note: null, diagnostics };
  const { head, permalink, diagnostics: ofHead } = readHead(file, frontMatter, diagnostics, settings.timeZone);
  return { note: head === null ? null : { ...head, permalink }, diagnostics: [...diagnostics, ...ofHead] };
}

interface HeadReading {
  readonly note: DraftHead | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a draft will be published; null if it will not be. */
export function newAddressOf(parsed: Pick<HeadReading, "note">, settings: ImportSettings): string | null {
  const { note } = parsed;
  if (note === null || !note.frontMatter.published || note.frontMatter.draft) return null;
  return laterAddressOf(parsed, settings);
}

/**
 * Where a draft will be once it is published, so that links to it lead there from then on; null if it never will be.
 */
export function laterAddressOf({ note }: Pick<HeadReading, "note">, settings: ImportSettings): string | null {
  if (note === null) return null;
  // What is in such a folder is never published and claims no address.
  if (note.source.split("/").some((name) => /^[_.]/u.test(name) || isDraftName(name))) return null;
  return notePermalink(note, settings.permalink);
}

/** Whether nothing but the dot before a name keeps a page from being there. */
function isHidden(address: string): boolean {
  return permalinkProblem(address.replace(/\/\.+(?=[^/.])/gu, "/")) === null;
}

/** Adds the redirects that keep a note's old addresses working. */
export function answerOldAddresses(
  draft: NoteDraft,
  newAddress: string | null,
  old: readonly string[],
): { readonly draft: NoteDraft; readonly addresses: readonly OldAddress[] } {
  if (newAddress === null) return { draft, addresses: [] };
  const addresses = old.map((typed): OldAddress => {
    const address = typed.normalize("NFC");
    if (address === newAddress) return { kind: "same", address };
    if (permalinkProblem(address) === null) return { kind: "redirect", address };
    return { kind: isHidden(address) ? "hidden" : "unanswerable", address };
  });
  const redirects = addresses.flatMap((one) => (one.kind === "redirect" ? [one.address] : []));
  if (redirects.length === 0) return { draft, addresses };
  return {
    draft: changed(draft, addToList(draft.text, "redirect_from", redirects.map(escapedSigns), "redirect-added")),
    addresses,
  };
}
