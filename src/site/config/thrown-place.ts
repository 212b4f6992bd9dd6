import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { basename } from "node:path";

/** Where in the sources of a configuration an error came up; line and column count from 1. */
export interface ThrownPlace {
  /** The file's name alone, for the map tells paths from wherever the bundle was made. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds the line of the sources that threw, by the map at the end of the bundled `module`; null where the error tells of no line of it. */
export function thrownPlace(error: Error, module: string): ThrownPlace | null {
  const at = lineInModule(error.stack ?? "", basename(module));
  const payload = at === null ? null : mapOf(readFileSync(module, "utf8"));
  if (at === null || payload === null) return null;
  const entry = new SourceMap(payload).findEntry(at.line - 1, at.column - 1);
  if (!("originalSource" in entry)) return null;
  return { file: basename(entry.originalSource), line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

function lineInModule(stack: string, name: string): { readonly line: number; readonly column: number } | null {
  const calls = stack.split("\n").filter((line) => line.includes(name));
  const [, line, column] = /:(\d+):(\d+)\)?$/u.exec(calls[0] ?? "") ?? [];
  return line === undefined || column === undefined ? null : { line: Number(line), column: Number(column) };
}

function mapOf(text: string): SourceMapPayload | null {
  const encoded = /\n\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/u.exec(text)?.[1];
  return encoded === undefined ? null : JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
}
