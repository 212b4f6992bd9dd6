import { decodeEscapes } from "../../model/address/decode-address.ts";
import { sectionLexicon } from "../../parse/labels/lexicon/section-lexicon.ts";
import { matchSectionLabel } from "../../parse/labels/section-label.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { bodyStart, frontMatterFields, frontMatterLines } from "../front-matter/front-matter-text.ts";
import { typedTitle } from "../front-matter/typed-title.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import type { NoteChange } from "../import-plan.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { shownMatches } from "../text/rewrite-matches.ts";
import { leadingHeading } from "./leading-heading.ts";

/** Where a missing title is taken from. */
interface TitleSources {
  /** Its file name without extension. */
  readonly stem: string;
  /** Whether its program shows notes under their file names, whatever their heading, as Obsidian and Quartz do. */
  readonly isByName: boolean;
  /** Whether every note begins with its title, whatever headings follow, as a Notion export does. */
  readonly isByHeading?: boolean;
  readonly settings: ImportSettings;
}

/**
 * Gives an untitled note the title its program shows: its first heading, if that is the only one of its level and names
 * no section, else its file name without the date.
 */
export function withTitle(
  draft: NoteDraft,
  { stem, isByName, isByHeading = false, settings }: TitleSources,
): NoteDraft {
  if (typedTitle(draft, settings) !== null) return draft;
  const lines = frontMatterLines(draft.text);
  const heading = isByName ? null : leadingHeading(draft.text.slice(bodyStart(draft.text)));
  const isTitle =
    heading !== null &&
    heading.words !== "" &&
    (isByHeading ||
      (heading.isOnly && matchSectionLabel(heading.words, sectionLexicon(settings.sectionNames)) === null));
  const title = isTitle ? heading.words : stem.replace(dayBefore, "");
  const reason = lines === null ? "front-matter-added" : "title-added";
  return withField(draft, "title", yamlScalar(title), reason);
}

const dayBefore =
  /^(?:[[(]?\d{4}[-._]\d{1,2}[-._]\d{1,2}[\])]?|(?:\d{2})?\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01]))[-_. ]+(?=.)/u;

/** What shows nothing where it stands: comments, and shortcodes alone on their lines, as for advertisements. */
const unshown = /^(?:\s*(?:<!--(?:(?!-->)[\s\S])*-->|\{\{[<%][^\n{}]*[>%]\}\})[ \t]*(?:\r?\n|$))*/u;

/**
 * Removes a leading heading that repeats `title:`, so that it is shown once. Links to it within the note lead to the
 * top; it stays if wiki links lead to it.
 */
export function withTitleOnce(draft: NoteDraft, linkedHeadings: ReadonlySet<string>): NoteDraft {
  const title = textAt(frontMatterFields(draft.text), "title");
  const top = bodyStart(draft.text);
  const start = top + (unshown.exec(draft.text.slice(top))?.[0].length ?? 0);
  const body = draft.text.slice(start);
  const heading = title === null ? null : leadingHeading(body);
  if (heading === null || !heading.isPlain || heading.words !== title || linkedHeadings.has(heading.words))
    return draft;
  const end = heading.start + heading.typed.length;
  const blank = /^(?:[ \t]*\r?\n)*/u.exec(body.slice(end))?.[0] ?? "";
  const links = linksTo(heading.anchor, body);
  const removed = { start: heading.start, end: end + blank.length, text: "" };
  const text = draft.text.slice(0, start) + rewrite(body, [removed, ...links]);
  const line = draft.text.slice(0, start + heading.start).split("\n").length;
  const change: NoteChange = { reason: "title-moved", line, text: heading.typed.trimEnd() };
  return { ...draft, text, changes: [...draft.changes, change] };
}

const linkWithin = /(?<=\]\()#([^\s()]+)(?=\))/gu;

function linksTo(anchor: string, body: string): readonly Rewriting[] {
  return shownMatches(body, linkWithin).flatMap(({ 0: typed, 1: name = "", index: start }) =>
    (decodeEscapes(name)?.toLowerCase() ?? name) === anchor ? [{ start, end: start + typed.length, text: "#top" }] : [],
  );
}

/** Matches from the last `[[`: otherwise many in a row would each rescan the whole rest. */
const linkedHeading = /\[\[(?:[^[\]\n#|]|\[(?!\[))*#([^\]\n|]+)/gu;

/** The headings that wiki links lead to, in any note: `[[노트#제목]]`. */
export function headingsLinkedIn(texts: readonly string[]): ReadonlySet<string> {
  const fragments = texts.flatMap((text) => [...text.matchAll(linkedHeading)].map(([, name = ""]) => name));
  return new Set(fragments.flatMap((fragment) => fragment.split("#")).map((name) => name.replace(/\\$/u, "").trim()));
}
