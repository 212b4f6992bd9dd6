import { basename } from "node:path";

/** The former site, the one being made, and a lock that is being broken. */
export type WorkKind = "old" | "next" | "lock";

/**
 * Where a process works on a site: beside its output folder, because only there can a folder be moved in one step. The
 * name says whose it is: a dated copy of the site is its owner's.
 */
export function besideOutput(output: string, kind: WorkKind): string {
  return `${output}.saegim-${kind}-${process.pid}`;
}

/** What a name beside an output folder says of the work there; null if it is not ours. */
export function workNamed(
  name: string,
  output: string,
): { readonly kind: WorkKind; readonly processId: number } | null {
  const beginning = `${basename(output)}.saegim-`;
  if (!name.startsWith(beginning)) return null;
  const [, kind, digits] = /^(old|next|lock)-(\d+)$/u.exec(name.slice(beginning.length)) ?? [];
  return kind === undefined ? null : { kind: kind as WorkKind, processId: Number(digits) };
}
