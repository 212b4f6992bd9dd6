// Which program the last start ran: reading all sources and checking all code would take a third of a start.
import { basename, join } from "node:path";
import { stateOf } from "./file-states.mjs";
import { keepBytes, keptBytes, unlessRefused } from "./kept-files.mjs";
import { codeIn } from "./whole.mjs";

/**
 * The folder of the program that the last start ran; null if its sources or its code changed since.
 *
 * @param {string} last the record of the last start
 * @param {string} cache the folder of all programs
 * @param {string | null} sources the state of the sources, by `stateOf`
 */
export function programOfLastStart(last, cache, sources) {
  const start = keptBytes(last)?.toString() ?? "";
  const [program] = /^[0-9a-f]+(?=\n)/.exec(start) ?? [];
  if (program === undefined) return null;
  const folder = join(cache, program);
  return start === describedStart(folder, sources) ? folder : null;
}

/** Records a start, unless a change might not show. */
export function recordStart(last, folder, sources) {
  const start = describedStart(folder, sources);
  if (start !== null) keepBytes(last, start);
}

function describedStart(folder, sources) {
  const code = unlessRefused(() => stateOf(codeIn(folder)));
  return sources === null || code === null ? null : [basename(folder), process.version, sources, code].join("\n");
}
