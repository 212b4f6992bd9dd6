import type { Ink } from "../../check/reporters/ink.ts";
import { printable } from "../../check/reporters/terminal-cells.ts";
import type { ImportedNote, ImportPlan } from "../../import/import-plan.ts";
import { messageOf } from "../../model/problem/message-of.ts";
import { severityOf } from "../../model/problem/severity-of.ts";
import type { Language } from "../../model/text/language.ts";
import { type ImportWords, importWords } from "../../model/words/import.ts";

/** How an import is told. */
export interface ImportVoice {
  readonly language: Language;
  readonly ink: Ink;
  /** The site's own configuration, which stays; null when it gets the blog's. */
  readonly keptConfig: string | null;
}

/** Lines of one kind that a person reads through; the rest is counted. */
const mostLines = 40;

/** What an import would do, for a person: what needs a look, and how much is as it was. */
export function importText(plan: ImportPlan, voice: ImportVoice): string {
  const words = importWords[voice.language];
  const { notes, copies, kind } = plan;
  const drafts = notes.filter(({ to }) => to.startsWith("_drafts/")).length;
  const head = words.found({ kind: words.kinds[kind], notes: notes.length, drafts, files: copies.length });
  const sections = [
    [voice.ink.strong(head), ...(notes.length === 0 ? [nothingLine(plan, words)] : [])],
    addressLines(plan, voice, words),
    titled(words.collisions, collisionLines(plan), { words, paint: voice.ink.error }),
    titled(
      words.changes,
      notes.flatMap((note) => changeLines(note, words)),
      { words, paint: voice.ink.strong },
    ),
    titled(words.missing, notes.flatMap(missingLines), { words, paint: voice.ink.warning }),
    titled(words.liquid, notes.flatMap(liquidLines), { words, paint: voice.ink.warning }),
    titled(words.shownTags, notes.flatMap(tagLines), { words, paint: voice.ink.warning }),
    titled(
      words.errors,
      notes.flatMap((note) => errorLines(note, voice.language)),
      { words, paint: voice.ink.error },
    ),
    warningLine(plan, words),
    titled(words.settingFaults, plan.config.faults.map(faultLine(words)), { words, paint: voice.ink.error }),
    settingLines(plan, voice, words),
    titled(
      words.left,
      plan.left.map(
        ({ path, way, reason }) => `${path}${way === undefined ? "" : `  ${way}`}  (${words.leftReasons[reason]})`,
      ),
      { words, paint: voice.ink.strong },
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function nothingLine({ left }: ImportPlan, words: ImportWords): string {
  const inMdx = left.filter(({ reason }) => reason === "mdx").length;
  return inMdx === 0 ? words.nothing : words.onlyMdx(inMdx);
}

interface Title {
  readonly words: ImportWords;
  readonly paint: (text: string) => string;
}

function titled(title: string, lines: readonly string[], { words, paint }: Title): readonly string[] {
  if (lines.length === 0) return [];
  const different = [...new Set(lines)];
  const rest = different.length - mostLines;
  const shown = rest > 1 ? [...different.slice(0, mostLines), words.more(rest)] : different;
  return [paint(`${title}: ${lines.length}`), ...shown.map((line) => `  ${printable(line)}`)];
}

function addressLines(plan: ImportPlan, { ink, keptConfig }: ImportVoice, words: ImportWords): readonly string[] {
  const all = plan.notes.flatMap((note) => note.oldAddresses.map((old) => ({ note, old })));
  const of = (kind: string) => all.filter(({ old }) => old.kind === kind);
  const linesOf = (some: typeof all, arrow: string): readonly string[] =>
    some.map(
      ({ note, old }) => `${"address" in old ? old.address : ""}${arrow}${note.newAddress ?? ""}  (${note.from})`,
    );
  const lines = (kind: string, arrow: string): readonly string[] => linesOf(of(kind), arrow);
  const sameNotes = new Set(of("same").map(({ note }) => note));
  const redirected = linesOf(
    of("redirect").filter(({ note }) => !sameNotes.has(note)),
    " → ",
  );
  const besides = linesOf(
    of("redirect").filter(({ note }) => sameNotes.has(note)),
    " → ",
  );
  const same = sameNotes.size;
  const lists = plan.movedLists.map(({ from, to }) => `${from} ✗ ${to}`);
  return [
    ...(all.length === 0 && lists.length === 0 ? [] : [ink.strong(words.addresses)]),
    ...(same === 0 ? [] : [`  ${words.same(same)}`]),
    ...few(redirected, words.redirected, words),
    ...few(besides, words.besides, words),
    ...(redirected.length > 0 && keptConfig !== null ? permalinkHint(plan, words) : []),
    ...few(lines("unanswerable", " ✗ "), words.unanswerable, words),
    ...few(lines("held", " → "), words.held, words),
    ...few(lines("draft", " ✗"), words.draft, words),
    ...few(lines("same-folder", " = "), words.sameFolder, words),
    ...few(lines("taken", " ✗ "), words.taken, words),
    ...few(lines("unknown", ""), words.unknown, words),
    ...few(lists, words.movedLists, words),
  ];
}

function few(lines: readonly string[], title: (count: number) => string, words: ImportWords): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostLines;
  const shown = rest > 1 ? [...lines.slice(0, mostLines), words.more(rest)] : lines;
  return [`  ${title(lines.length)}`, ...shown.map((line) => `    ${printable(line)}`)];
}

function permalinkHint({ config }: ImportPlan, words: ImportWords): readonly string[] {
  const [, pattern] = /^ {2}permalink: (".*"),$/mu.exec(config.text) ?? [];
  return pattern === undefined ? [] : [`  ${words.hintPermalink(String(JSON.parse(pattern)))}`];
}

function collisionLines({ collisions }: ImportPlan): readonly string[] {
  return collisions.map(({ address, notes }) => `${address}  ${notes.join(", ")}`);
}

function changeLines({ to, changes }: ImportedNote, words: ImportWords): readonly string[] {
  return changes.map(({ line, text, reason }) => `posts/${to}:${line}  ${text}  (${words.changeReasons[reason]})`);
}

function missingLines({ to, missing }: ImportedNote): readonly string[] {
  return missing.map(({ line, target }) => `posts/${to}:${line}  ${target}`);
}

function liquidLines({ to, diagnostics }: ImportedNote): readonly string[] {
  return diagnostics.flatMap((one) =>
    one.rule === "liquid-left" || one.rule === "shortcode-left"
      ? [`posts/${to}:${one.place?.start.line ?? 1}  ${one.facts.typed}`]
      : [],
  );
}

/** The lines with tags that stay as their source, which readers would not have seen in the blog. */
function tagLines({ to, text, diagnostics }: ImportedNote): readonly string[] {
  const lines = text.split("\n");
  return diagnostics.flatMap(({ rule, place }) => {
    const line = place?.start.line ?? 1;
    return rule === "script-in-note" ? [`posts/${to}:${line}  ${shortened((lines[line - 1] ?? "").trim())}`] : [];
  });
}

const longestTag = 100;

function shortened(line: string): string {
  return line.length > longestTag ? `${[...line].slice(0, longestTag).join("")}…` : line;
}

function errorLines({ to, diagnostics }: ImportedNote, language: Language): readonly string[] {
  // What is never published stops nothing.
  if (to.startsWith("_drafts/")) return [];
  return diagnostics
    .filter((diagnostic) => severityOf(diagnostic) === "error")
    .map((one) => {
      const { problem, next } = messageOf(one, language);
      return `posts/${to}:${one.place?.start.line ?? 1}  ${problem}. ${next}`;
    });
}

function warningLine({ notes }: ImportPlan, words: ImportWords): readonly string[] {
  const warnings = notes.flatMap(({ diagnostics }) =>
    diagnostics.filter(
      (one) => severityOf(one) === "warning" && !/^(?:(?:liquid|shortcode)-left|script-in-note)$/u.test(one.rule),
    ),
  );
  return warnings.length === 0 ? [] : [words.warnings(warnings.length)];
}

function faultLine(words: ImportWords): (fault: ImportPlan["config"]["faults"][number]) => string {
  return ({ file, line, typed, meant }) =>
    `${file}:${line}  ${typed.trim()}${meant === null ? `  (${words.settingUnread})` : ` → ${meant.trim()}`}`;
}

function settingLines({ config }: ImportPlan, { ink, keptConfig }: ImportVoice, words: ImportWords): readonly string[] {
  return [
    ink.strong(words.settings),
    ...(keptConfig === null ? [] : [`  ${words.configKept(keptConfig)}`]),
    ...config.text
      .split("\n")
      .slice(1, -2)
      .map((line) => `  ${printable(line)}`),
    ...(config.languageGuess === null || keptConfig !== null
      ? []
      : [`  ${words.languageGuesses[config.languageGuess]}`]),
    ...(config.unmapped.length === 0 ? [] : [`  ${words.unmapped}: ${printable(config.unmapped.join(", "))}`]),
  ];
}
