import { decodeAddress } from "../../model/address/decode-address.ts";
import { isNoteFile, withoutNoteEnding } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { readPattern } from "../blog/read-pattern.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { asLocked, type ToldHold } from "../front-matter/most-held.ts";
import { allTextsOf, textAt, valueAt } from "../front-matter/yaml-values.ts";
import { type SettingsProgram, settingsPrograms } from "../vue/settings-programs.ts";
import { themeLocks } from "./theme-locks.ts";
import { vuepressAddressing, vuepressSource } from "./vuepress-address.ts";

/** The notes that VuePress' themes lock, and settings that may lock more but cannot be read. */
interface LockedNotes {
  readonly heldBy: (note: string) => ToldHold | null;
  readonly unread: readonly string[];
}

/** How a note is held back that a theme of VuePress shows only to those who know a password. */
export function heldByLock(folder: BlogFolder): LockedNotes {
  const programs = settingsPrograms(folder);
  const { heldBy, unread } = lockedBySettings(folder, programs);
  if (!usesReco(folder, programs)) return { heldBy, unread };
  return { heldBy: (note) => (hasKeys(folder.readText(note) ?? "") ? asLocked : heldBy(note)), unread };
}

function usesReco({ readText }: BlogFolder, programs: readonly SettingsProgram[]): boolean {
  const reco = /\brecoTheme\b|["'](?:@?vuepress-(?:theme-)?)?reco\b/u;
  return reco.test(readText("package.json") ?? "") || programs.some(({ program }) => reco.test(program));
}

/** Reco's first version has passwords, or what is computed from them, in a field that other programs have for words. */
function hasKeys(text: string): boolean {
  const keys = valueAt(frontMatterFields(text), "keys");
  return keys !== null && allTextsOf(keys).some((key) => key.trim() !== "");
}

function lockedBySettings(folder: BlogFolder, programs: readonly SettingsProgram[]): LockedNotes {
  const { isWhole, names, unread } = themeLocks(programs);
  if (isWhole) return { heldBy: () => asLocked, unread };
  if (names.length === 0) return { heldBy: () => null, unread };
  const placesOf = pagePlaces(folder);
  const tests = names.map(({ name, setting }) => ({ isMeant: pageTest(name), setting }));
  const pages = folder.files.flatMap(({ path }) => (isNoteFile(path) ? [placesOf(path)] : []));
  const isUnsure = pages.some(({ isKnown }) => !isKnown);
  const missed = tests.filter(
    ({ isMeant }) => isMeant === null || (isUnsure && !pages.some(({ places }) => places.some(isMeant))),
  );
  return {
    heldBy: (note) => {
      const { places } = placesOf(note);
      return tests.some(({ isMeant }) => isMeant !== null && places.some(isMeant)) ? asLocked : null;
    },
    unread: [...new Set([...unread, ...missed.map(({ setting }) => setting)])],
  };
}

/** Where settings may say that a page is. */
interface PagePlaces {
  readonly places: readonly string[];
  /** Whether its address is among them. */
  readonly isKnown: boolean;
}

/** Returns a page's path in the source folder and its addresses, each beginning with a slash. */
function pagePlaces(folder: BlogFolder): (note: string) => PagePlaces {
  const source = vuepressSource(folder) ?? "";
  const addressOf = vuepressAddressing(folder, source);
  return (note) => {
    const typed = folder.typedPath?.(note) ?? note;
    const path = (typed.startsWith(source) ? typed.slice(source.length) : typed).normalize("NFC");
    const own = textAt(frontMatterFields(folder.readText(note) ?? ""), "permalink");
    const address = own ?? addressOf(typed);
    const places = [`/${path}`, `/${withoutNoteEnding(path)}.html`, ...(address === null ? [] : [slashed(address)])];
    return { places, isKnown: address !== null && !address.includes("/:") };
  };
}

/**
 * Whether a place is what settings name: the end of a path for a file, the beginning of an address or a path otherwise;
 * null for a pattern that cannot be read.
 */
function pageTest(name: string): ((place: string) => boolean) | null {
  if (name.startsWith("^")) return patternTest(name);
  const meant = slashed(name);
  if (/\.md$/iu.test(meant)) return (place) => place.endsWith(meant.slice(1));
  return (place) => place.startsWith(meant);
}

/** Plume's patterns are for addresses and for paths, which begin with no slash. */
function patternTest(pattern: string): ((place: string) => boolean) | null {
  const expression = readPattern(pattern);
  return expression === null ? null : (place) => expression.test(place) || expression.test(place.slice(1));
}

function slashed(typed: string): string {
  return `/${(decodeAddress(typed) ?? typed.normalize("NFC")).replace(/^\/+/u, "")}`;
}
