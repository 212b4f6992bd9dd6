import type { ImportedNote, ImportPlan, OldAddress } from "../../import/import-plan.ts";
import type { ImportWords } from "../../model/words/import.ts";
import type { ImportVoice } from "./import-voice.ts";
import { limitedLines } from "./limited-lines.ts";

/** An address that a note had in the blog. */
interface FormerAddress {
  readonly note: ImportedNote;
  readonly old: OldAddress;
}

/** Addresses with the same outcome. */
interface AddressGroup {
  readonly title: (count: number) => string;
  readonly lines: readonly string[];
}

/** What happens to the old addresses of notes and lists, for people to read. */
export function addressLines(plan: ImportPlan, voice: ImportVoice): readonly string[] {
  const { words } = voice;
  const former = plan.notes.flatMap((note) => note.oldAddresses.map((old) => ({ note, old })));
  const lists = plan.movedLists.map(({ from, to }) => `${from} ✗ ${to}`);
  if (former.length === 0 && lists.length === 0) return [];
  const kept = new Set(former.filter(({ old }) => old.kind === "same").map(({ note }) => note));
  const redirects = former.filter(({ old }) => old.kind === "redirect");
  const moved = redirects.filter(({ note }) => !kept.has(note));
  const besides = redirects.filter(({ note }) => kept.has(note));
  return [
    voice.ink.strong(words.addresses),
    ...(kept.size === 0 ? [] : [`  ${words.same(kept.size)}`]),
    ...groupLines({ title: words.redirected, lines: moved.map(lineWith(" → ")) }, words),
    ...groupLines({ title: words.besides, lines: besides.map(lineWith(" → ")) }, words),
    ...(moved.length > 0 && voice.keptConfig !== null ? permalinkHint(plan, words) : []),
    ...otherFates(words).flatMap(({ kind, title, arrow }) => {
      const lines = former.filter(({ old }) => old.kind === kind).map(lineWith(arrow));
      return groupLines({ title, lines }, words);
    }),
    ...groupLines({ title: words.movedLists, lines: lists }, words),
  ];
}

interface Fate {
  readonly kind: OldAddress["kind"];
  readonly title: (count: number) => string;
  /** What separates the old address from the new one. */
  readonly arrow: string;
}

/** What happens to old addresses without a redirect. */
function otherFates(words: ImportWords): readonly Fate[] {
  return [
    { kind: "unanswerable", title: words.unanswerable, arrow: " ✗ " },
    { kind: "hidden", title: words.hiddenAddress, arrow: " ✗ " },
    { kind: "held", title: words.held, arrow: " → " },
    { kind: "draft", title: words.draft, arrow: " ✗" },
    { kind: "same-folder", title: words.sameFolder, arrow: " = " },
    { kind: "taken", title: words.taken, arrow: " ✗ " },
    { kind: "unknown", title: words.unknown, arrow: "" },
  ];
}

function lineWith(arrow: string): (former: FormerAddress) => string {
  return ({ note, old }) => `${"address" in old ? old.address : ""}${arrow}${note.newAddress ?? ""}  (${note.from})`;
}

function groupLines({ title, lines }: AddressGroup, { more }: ImportWords): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title(lines.length)}`, ...limitedLines(lines, { indent: "    ", more })];
}

/** The blog's own pattern, if the site has another and may adopt it. */
function permalinkHint({ config }: ImportPlan, words: ImportWords): readonly string[] {
  const [, pattern] = /^ {2}permalink: (".*"),$/mu.exec(config.text) ?? [];
  return pattern === undefined ? [] : [`  ${words.hintPermalink(String(JSON.parse(pattern)))}`];
}
