import type { Permalink, SourcePath } from "../model/address/addresses.ts";
import { groupBy } from "../model/group-by.ts";
import type { Page } from "../model/page/page.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Place } from "../model/problem/place.ts";
import type { CollisionReason } from "../model/problem/rules/addresses.ts";
import { byCodeUnits } from "../model/text/code-unit-order.ts";
import { foldCase } from "../model/text/spelling.ts";

/**
 * Every address that two pages want, in the order of addresses, each with all the files at fault. Outputs that differ by
 * case or Unicode form are one, because on many disks the second would overwrite the first.
 */
export function findAddressCollisions(pages: readonly Page[]): readonly Diagnostic[] {
  // A copy has the bytes of the page it is a copy of: nothing is lost where the two are one file.
  const originals = pages.filter(({ kind }) => kind !== "copy");
  const byOutput = groupBy(originals, ({ output }) => foldCase(output));
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
  const wanted = pages.flatMap(wantedByNote).sort((one, other) => byCodeUnits(one.source, other.source));
  const ownPage = pages.find((page) => wantedByNote(page).length === 0);
  const [first] = wanted;
  return diagnose(
    "address-collision",
    {
      address: first?.address ?? ownPage?.permalink ?? "",
      files: [...new Set(wanted.map(({ source }) => source))],
      ownPage: ownPage?.permalink ?? null,
      reason,
    },
    { source: first?.source ?? null, place: first?.place ?? null },
  );
}

/** An address that a note asks for, and where it asks. */
interface WantedAddress {
  readonly address: Permalink;
  readonly source: SourcePath;
  readonly place: Place | null;
}

/** Empty for a page that the site makes by itself. */
function wantedByNote(page: Page): readonly WantedAddress[] {
  if (page.kind === "redirect") {
    return [{ address: page.permalink, source: page.to.note.source, place: page.place }];
  }
  if (page.kind !== "note") return [];
  const { source, frontMatter } = page.note.note;
  const place = (frontMatter.permalink ?? frontMatter.slug)?.place ?? null;
  return [{ address: page.permalink, source, place }];
}
