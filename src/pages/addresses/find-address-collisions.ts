import type { OutputPath, Permalink, SourcePath } from "../../model/address/addresses.ts";
import { askedOnce } from "../../model/asked-once.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Page } from "../../model/page/page.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Place } from "../../model/problem/place.ts";
import type { CollisionReason } from "../../model/problem/rules/addresses.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { foldCase } from "../../model/text/spelling.ts";

/** A file of the site that is not a page, such as a picture or style. */
export interface OtherFile {
  readonly output: OutputPath;
  /** As its author knows it: `assets/img/chart.png`. */
  readonly name: string;
}

/**
 * Every address claimed by two pages, or by a page and another file, in address order, with all files at fault. Outputs
 * that differ only by case or Unicode form collide, because on many disks the second would overwrite the first.
 */
export function findAddressCollisions(pages: readonly Page[], others: readonly OtherFile[]): readonly Diagnostic[] {
  // A copy has its page's bytes, so nothing is lost if both are the same file.
  const originals = pages.filter(({ kind }) => kind !== "copy");
  const byOutput = groupBy<string, Wanting>([...originals, ...others], ({ output }) => foldCase(output));
  const filesAbove = fileFolders(byOutput);
  const collisions = [...byOutput].flatMap(([key, sharing]) => {
    const folders = filesAbove(key);
    if (folders.length === 0 && sharing.length === 1) return [];
    const all = [...folders, ...sharing];
    // The other files already coexist in a folder.
    if (!all.some(isPage)) return [];
    if (folders.length > 0) return [collision(all, "file-and-folder")];
    return [collision(sharing, new Set(sharing.map(({ output }) => output)).size === 1 ? "same" : "look-alike")];
  });
  return collisions.sort((one, other) => byCodeUnits(one.facts.address, other.facts.address));
}

/** Anything that claims an output path. */
type Wanting = Page | OtherFile;

function isPage(wanting: Wanting): wanting is Page {
  return "kind" in wanting;
}

/** Finds the files where an output needs folders, the outermost first; each folder is looked up once. */
function fileFolders(byOutput: ReadonlyMap<string, readonly Wanting[]>): (output: string) => readonly Wanting[] {
  const above = (path: string): readonly Wanting[] => {
    const end = path.lastIndexOf("/");
    return end < 0 ? [] : at(path.slice(0, end));
  };
  const at = askedOnce((folder: string) => [...above(folder), ...(byOutput.get(folder) ?? [])]);
  return above;
}

function collision(wanting: readonly Wanting[], reason: CollisionReason) {
  const pages = wanting.filter(isPage);
  const wanted = pages.flatMap(wantedByNote).sort((one, other) => byCodeUnits(one.source, other.source));
  const ownPage = pages.find((page) => wantedByNote(page).length === 0);
  const otherFile = wanting.find((one): one is OtherFile => !isPage(one));
  const [first] = wanted;
  return diagnose(
    "address-collision",
    {
      address: first?.address ?? ownPage?.permalink ?? "",
      files: [...new Set(wanted.map(({ source }) => source))],
      ownPage: ownPage?.permalink ?? null,
      otherFile: otherFile?.name ?? null,
      reason,
    },
    { source: first?.source ?? null, place: first?.place ?? null },
  );
}

/** An address claimed by a note, and where the note states it. */
interface WantedAddress {
  readonly address: Permalink;
  readonly source: SourcePath;
  readonly place: Place | null;
}

/** Empty for a page the site generates. */
function wantedByNote(page: Page): readonly WantedAddress[] {
  if (page.kind === "redirect") {
    return [{ address: page.permalink, source: page.to.note.source, place: page.place }];
  }
  if (page.kind !== "note") return [];
  const { source, frontMatter } = page.note.note;
  const place = (frontMatter.permalink ?? frontMatter.slug)?.place ?? null;
  return [{ address: page.permalink, source, place }];
}
