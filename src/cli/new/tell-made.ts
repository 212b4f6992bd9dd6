import { hrefOf } from "../../model/address/href.ts";
import { notePermalink } from "../../model/address/permalink-pattern.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { MadeNote } from "../../writing/make-note.ts";
import { defaultPort } from "../dev/default-port.ts";
import { inkFor } from "../terminal/ink-for.ts";
import type { NewSession } from "./new-session.ts";

/** A note that has been written. */
interface WrittenNote {
  readonly path: string;
  readonly made: MadeNote;
  /** The text of the untouched note in whose place it is; null for a new one. */
  readonly before: string | null;
}

/** Reports where a new note is, where it will appear, and what to do next. */
export function tellMade({ path, made, before }: WrittenNote, { io, words, config, now }: NewSession): void {
  const ink = inkFor(io.stdout, io);
  const { note } = made;
  const lines = [ink.good(printable(words[deedOf(made.text, before)](path)))];
  if (note === null) lines.push(ink.warning(printable(words.unreadable(path))));
  else if (note.frontMatter.draft) lines.push(words.nextForDraft);
  else if (note.date.value > now.day) lines.push(words.heldUntil(note.date.value));
  else lines.push(printable(words.preview(previewAddress(note, config))));
  io.stdout.write(`${[...lines, ink.quiet(words.next)].join("\n")}\n`);
}

function deedOf(text: string, before: string | null): "made" | "refilled" | "stillEmpty" {
  if (before === null) return "made";
  return text === before ? "stillEmpty" : "refilled";
}

function previewAddress(note: StudyNote, { permalink, basePath }: NewSession["config"]): string {
  return `http://localhost:${defaultPort}${hrefOf(notePermalink(note, permalink), basePath)}`;
}
