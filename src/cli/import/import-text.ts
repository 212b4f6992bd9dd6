import type { ImportPlan, LeftFile } from "../../import/import-plan.ts";
import { isDraft } from "../../import/notes/drafts-folder.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { ImportWords } from "../../model/words/import.ts";
import { addressLines } from "./address-lines.ts";
import type { ImportVoice } from "./import-voice.ts";
import { changeLines, commandLines, countWarnings, errorLines, missingLines, tagLines } from "./note-lines.ts";
import { distinctLines, type SortedLine, sortedLines } from "./sorted-lines.ts";

/** What an import would do, for people to read: what needs attention, and how much is unchanged. */
export function importText(plan: ImportPlan, voice: ImportVoice): string {
  const blocks = [
    headLines(plan, voice),
    addressLines(plan, voice),
    ...listsOfNotes(plan, voice).map((list) => listLines(list, voice)),
    codeLines(plan, voice),
    warningLines(plan, voice),
    listLines(faultList(plan, voice), voice),
    settingLines(plan, voice),
    listLines(unreadList(plan, voice), voice),
    listLines(leftList(plan, voice), voice),
  ];
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${shown.join("\n\n")}\n`;
}

/** Lines of one kind under a title, coloured by severity. */
interface TitledList {
  readonly title: string;
  readonly weight: "strong" | "warning" | "error";
  readonly lines: readonly (string | SortedLine)[];
}

function listsOfNotes(
  { notes, collisions, renamed }: ImportPlan,
  { words, language }: ImportVoice,
): readonly TitledList[] {
  const collided = collisions.map(({ address, notes: among }) => `${address}  ${among.join(", ")}`);
  return [
    { title: words.collisions, weight: "error", lines: collided },
    { title: words.renamed, weight: "warning", lines: renamed.map(({ to, existing }) => `${to}  (${existing})`) },
    { title: words.changes, weight: "strong", lines: notes.flatMap((note) => changeLines(note, words)) },
    { title: words.missing, weight: "warning", lines: notes.flatMap(missingLines) },
    { title: words.liquid, weight: "warning", lines: notes.flatMap(commandLines) },
    { title: words.shownTags, weight: "warning", lines: notes.flatMap(tagLines) },
    { title: words.errors, weight: "error", lines: notes.flatMap((note) => errorLines(note, language)) },
  ];
}

function faultList({ config }: ImportPlan, { words }: ImportVoice): TitledList {
  const lines = config.faults.map((fault) => faultLine(fault, words));
  return { title: words.settingFaults, weight: "error", lines };
}

function unreadList({ unreadSettings }: ImportPlan, { words }: ImportVoice): TitledList {
  return { title: words.unreadSettings, weight: "warning", lines: unreadSettings };
}

function leftList({ left }: ImportPlan, { words }: ImportVoice): TitledList {
  return { title: words.left, weight: "strong", lines: left.map((file) => leftLine(file, words)) };
}

function leftLine({ path, way, reason }: LeftFile, words: ImportWords): string {
  return `${path}${way === undefined ? "" : `  ${way}`}  (${words.leftReasons[reason]})`;
}

function listLines({ title, weight, lines }: TitledList, { ink, words: { more } }: ImportVoice): readonly string[] {
  if (lines.length === 0) return [];
  const told = distinctLines(lines.map(lineOfSort));
  return [ink[weight](`${title}: ${told.length}`), ...sortedLines(told, more)];
}

/** Lines without a sort are all of one. */
function lineOfSort(line: string | SortedLine): SortedLine {
  return typeof line === "string" ? { sort: "", line } : line;
}

function headLines(plan: ImportPlan, { ink, words }: ImportVoice): readonly string[] {
  const { notes, copies, kind } = plan;
  const drafts = notes.filter(isDraft).length;
  const head = words.found({ kind: words.kinds[kind], notes: notes.length, drafts, files: copies.length });
  return [ink.strong(head), ...(notes.length === 0 ? [nothingLine(plan, words)] : [])];
}

function nothingLine({ left }: ImportPlan, words: ImportWords): string {
  const inMdx = left.filter(({ reason }) => reason === "mdx").length;
  return inMdx === 0 ? words.nothing : words.onlyMdx(inMdx);
}

/** Told once for all notes: each block is as it was, and only its look is lost. */
function codeLines({ shownAsCode }: ImportPlan, { ink, words }: ImportVoice): readonly string[] {
  return shownAsCode.length === 0 ? [] : [ink.warning(words.shownAsCode), ...shownAsCode.map(words.blocksOf)];
}

function warningLines({ notes }: ImportPlan, { words }: ImportVoice): readonly string[] {
  const count = countWarnings(notes);
  return count === 0 ? [] : [words.warnings(count)];
}

function faultLine(
  { file, line, typed, meant }: ImportPlan["config"]["faults"][number],
  { settingUnread }: ImportWords,
): string {
  return `${file}:${line}  ${typed.trim()}${meant === null ? `  (${settingUnread})` : ` → ${meant.trim()}`}`;
}

/** The site's settings, without the lines around them in their file. */
function settingLines({ config }: ImportPlan, { ink, words, keptConfig }: ImportVoice): readonly string[] {
  const { text, languageGuess, unmapped } = config;
  const settings = text.split("\n").slice(1, -2);
  return [
    ink.strong(words.settings),
    ...(keptConfig === null ? [] : [`  ${words.configKept(keptConfig)}`]),
    ...settings.map((line) => `  ${printable(line)}`),
    ...(languageGuess === null || keptConfig !== null ? [] : [`  ${words.languageGuesses[languageGuess]}`]),
    ...(unmapped.length === 0 ? [] : [`  ${words.unmapped}: ${printable(unmapped.join(", "))}`]),
  ];
}
