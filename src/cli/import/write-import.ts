import { join } from "node:path";
import type { ImportPlan } from "../../import/import-plan.ts";
import { readRegular } from "../../site/system/open-regular.ts";
import { failureOf } from "../../site/system/system-error.ts";
import { writeNewFile } from "../project/write-new-file.ts";
import { pathBelow } from "./path-below.ts";

/** One file to write, and where its content comes from. */
interface FileToWrite {
  readonly path: string;
  readonly content: () => string | Uint8Array;
}

/** The result of an import. */
export interface WrittenImport {
  readonly written: number;
  /** Files that already exist with exactly this content. */
  readonly already: number;
  /** Files that already exist with other content; they stay. */
  readonly kept: readonly string[];
  readonly failures: readonly { readonly file: string; readonly reason: string }[];
  /** False if it was told to stop before the end. */
  readonly complete: boolean;
}

export interface WriteRequest {
  readonly plan: ImportPlan;
  readonly from: string;
  readonly to: string;
  /** False keeps the existing configuration. */
  readonly withConfig: boolean;
  readonly onFile: () => void;
  /** Resolves when the person wants to stop. */
  readonly interrupted: Promise<void>;
}

/** How many files an import writes, so that a long one can show its progress. */
export function countFiles({ plan, withConfig }: Pick<WriteRequest, "plan" | "withConfig">): number {
  return plan.notes.length + plan.copies.length + (withConfig ? 1 : 0);
}

/** Where the plan's files go. */
export function writtenPaths(planned: Pick<WriteRequest, "plan" | "to" | "withConfig">): readonly string[] {
  return [...filesOf({ ...planned, from: "" })].map(({ path }) => path);
}

interface Outcome {
  written: number;
  already: number;
  readonly kept: string[];
  readonly failures: WrittenImport["failures"][number][];
}

/** Writes the plan: each file completely or not at all, and never over another. The settings come last. */
export async function writeImport(request: WriteRequest): Promise<WrittenImport> {
  let stop = false;
  const stopWriting = (): void => {
    stop = true;
  };
  request.interrupted.then(stopWriting, stopWriting);
  const outcome: Outcome = { written: 0, already: 0, kept: [], failures: [] };
  for (const { path, content } of filesOf(request)) {
    // Gives an interruption the chance to be noticed.
    await new Promise((resolve) => setImmediate(resolve));
    if (stop) return { ...outcome, complete: false };
    writeOne(path, content, outcome);
    request.onFile();
  }
  return { ...outcome, complete: true };
}

type Planned = Pick<WriteRequest, "plan" | "from" | "to" | "withConfig">;

function* filesOf({ plan, from, to, withConfig }: Planned): Generator<FileToWrite> {
  const [posts, assets] = [join(to, "posts"), join(to, "assets")];
  for (const { to: path, text } of plan.notes) yield { path: pathBelow(posts, path), content: () => text };
  for (const copy of plan.copies) {
    yield { path: pathBelow(assets, copy.to), content: () => readRegular(join(from, copy.from), "refused") };
  }
  if (withConfig) yield { path: pathBelow(to, "site.config.ts"), content: () => plan.config.text };
}

/** A picture that can no longer be read is reported like one that cannot be written, and does not stop the others. */
function writeOne(path: string, content: FileToWrite["content"], outcome: Outcome): void {
  let bytes: string | Uint8Array;
  try {
    bytes = content();
  } catch (error) {
    outcome.failures.push({ file: path, reason: failureOf(error) });
    return;
  }
  const result = writeNewFile(path, bytes);
  if (result === "written") outcome.written += 1;
  else if (result !== "taken") outcome.failures.push({ file: path, reason: result.failure });
  else tellApart(path, bytes, outcome);
}

/** What is already where a file should go: the same content, other content, or an obstacle to its parent folders. */
function tellApart(path: string, content: string | Uint8Array, outcome: Outcome): void {
  try {
    const isSame = readRegular(path, "followed").equals(typeof content === "string" ? Buffer.from(content) : content);
    if (isSame) outcome.already += 1;
    else outcome.kept.push(path);
  } catch (error) {
    outcome.failures.push({ file: path, reason: failureOf(error) });
  }
}
