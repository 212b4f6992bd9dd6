import { byCodeUnits } from "../model/code-unit-order.ts";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import type { NotePage, Page } from "../model/page.ts";
import type { CollisionReason } from "../model/rules/addresses.ts";
import { foldCase } from "../model/spelling.ts";

/**
 * Every address that two pages want, in the order of addresses, each with all the files at fault. Outputs that differ by
 * case or Unicode form are one, because on many disks the second would overwrite the first.
 */
export function findAddressCollisions(pages: readonly Page[]): readonly Diagnostic[] {
  const byOutput = new Map<string, Page[]>();
  for (const page of pages) {
    const key = foldCase(page.output);
    const sharing = byOutput.get(key);
    if (sharing === undefined) byOutput.set(key, [page]);
    else sharing.push(page);
  }
  const collisions = [...byOutput].flatMap(([key, sharing]) => {
    const folders = fileFolders(key, byOutput);
    if (folders.length > 0) return [collision([...folders, ...sharing], "file-and-folder")];
    if (sharing.length === 1) return [];
    return [collision(sharing, new Set(sharing.map(({ output }) => output)).size === 1 ? "same" : "look-alike")];
  });
  return collisions.sort((one, other) => byCodeUnits(one.facts.address, other.facts.address));
}

/** The pages that are a file where this output needs a folder. */
function fileFolders(output: string, byOutput: ReadonlyMap<string, readonly Page[]>): readonly Page[] {
  const names = output.split("/");
  return names.slice(1).flatMap((_, depth) => byOutput.get(names.slice(0, depth + 1).join("/")) ?? []);
}

function collision(pages: readonly Page[], reason: CollisionReason) {
  const notes = pages
    .filter((page): page is NotePage => page.kind === "note")
    .sort((one, other) => byCodeUnits(one.note.note.source, other.note.note.source));
  const ownPage = pages.find(({ kind }) => kind !== "note");
  const [first] = notes;
  const typed = first?.note.note.frontMatter;
  return diagnose(
    "address-collision",
    {
      address: first?.permalink ?? ownPage?.permalink ?? "",
      files: notes.map(({ note }) => note.note.source),
      ownPage: ownPage?.permalink ?? null,
      reason,
    },
    { source: first?.note.note.source ?? null, place: (typed?.permalink ?? typed?.slug)?.place ?? null },
  );
}
