import { hrefOf } from "../../model/address/href.ts";
import { notePermalink } from "../../model/address/permalink-pattern.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import { defaultPort } from "../dev/default-port.ts";
import { inkFor } from "../terminal/ink-for.ts";
import type { NewSession } from "./new-session.ts";

/** Reports where a new note is, where it will appear, and what to do next. */
export function tellMade(path: string, note: StudyNote | null, { io, words, config, now }: NewSession): void {
  const ink = inkFor(io.stdout, io);
  const lines = [ink.good(printable(words.made(path)))];
  if (note === null) lines.push(ink.warning(printable(words.unreadable(path))));
  else if (note.frontMatter.draft) lines.push(words.nextForDraft);
  else if (note.date.value > now.day) lines.push(words.heldUntil(note.date.value));
  else lines.push(printable(words.preview(previewAddress(note, config))));
  io.stdout.write(`${[...lines, ink.quiet(words.next)].join("\n")}\n`);
}

function previewAddress(note: StudyNote, { permalink, basePath }: NewSession["config"]): string {
  return `http://localhost:${defaultPort}${hrefOf(notePermalink(note, permalink), basePath)}`;
}
