import { SourceMap, type SourceMapPayload } from "node:module";
import { basename } from "node:path";

/** Where in a configuration's sources an error was thrown; line and column count from 1. */
export interface ThrownPlace {
  /** Only the file's name, because the source map holds paths relative to where the bundle was made. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A configuration's bundled module as it was run. */
export interface RunModule {
  readonly file: string;
  readonly text: string;
}

/**
 * Finds the source line that threw, by the source map at the end of the bundled module; null where the error names none
 * of its lines.
 */
export function thrownPlace(error: Error, { file, text }: RunModule): ThrownPlace | null {
  const at = lineInModule(error.stack ?? "", basename(file));
  const payload = at === null ? null : mapOf(text);
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
