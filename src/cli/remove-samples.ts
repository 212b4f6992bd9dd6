import { existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { cardsFolder } from "../model/address/card-address.ts";
import { type PublishingWords, publishingWords } from "../model/words/publishing.ts";
import { nodeFileSystem } from "../site/system/node-file-system.ts";
import { readRegular } from "../site/system/open-regular.ts";
import { failureOf, isSystemError } from "../site/system/system-error.ts";
import { tellUsage } from "./arguments/tell-usage.ts";
import type { Command } from "./command.ts";
import { readWork } from "./project/read-work.ts";
import { spokenLanguage } from "./project/spoken-language.ts";
import { sampleFiles } from "./remove-samples/sample-files.ts";
import { samplesIn } from "./remove-samples/samples-in.ts";

/**
 * Removes a new blog's sample notes and their pictures. A file that its writer changed, or a picture that a note still
 * shows, stays. Everything is read before anything is removed.
 */
export const removeSamples: Command = async (options, io) => {
  const language = await spokenLanguage(options, io);
  const work = readWork(options, io);
  if ("problems" in work) {
    tellUsage(work.problems, { io, language, command: "remove-samples" });
    return 2;
  }
  const words = publishingWords[language];
  const { postsFolder, assetsFolder, contract } = work.request;
  const notes = samplesIn(postsFolder, sampleFiles.posts).map(({ path, isChanged }): Judged => {
    return { path, reason: isChanged ? "changed" : null };
  });
  const going = new Set(notes.filter(({ reason }) => reason === null).map(({ path }) => path));
  const texts = remainingTexts(postsFolder, going);
  const pictures = samplesIn(assetsFolder, sampleFiles.assets).map(({ path, isChanged }): Judged => {
    if (isChanged) return { path, reason: "changed" };
    return { path, reason: texts.some((text) => text.includes(basename(path))) ? "used" : null };
  });
  const promised = notes.some(({ path, reason }) => reason === null && isPromised(path, contract.file));
  const cards = hasCardOf(notes, cardsIn(assetsFolder));
  const found = [...notes, ...pictures].map(remove);
  const removed = found.filter(({ reason }) => reason === null).length;
  const refused = found.filter(({ refusal }) => refusal !== undefined).length;
  const lines = [
    ...found.map((one) => fateOf(one, words)),
    ...(removed > 0 ? [words.samplesRemoved(removed)] : []),
    ...(removed + refused === 0 ? [words.noSamples] : []),
    ...(refused > 0 ? [words.samplesLeft] : []),
    ...(promised && removed > 0 ? [words.samplesInLock] : []),
    ...(removed > 0 && refused + texts.length === 0 ? [words.samplesNext] : []),
    ...(cards && removed > 0 ? [words.sampleCards] : []),
  ];
  io.stdout.write(`${lines.join("\n")}\n`);
  return refused === 0 ? 0 : 1;
};

interface Judged {
  readonly path: string;
  /** Why the file stays; null if it goes. */
  readonly reason: "changed" | "used" | "refused" | null;
  /** Why the system did not let it be removed. */
  readonly refusal?: string;
}

/** The others are removed all the same where the system refuses one. */
function remove(one: Judged): Judged {
  if (one.reason !== null) return one;
  try {
    rmSync(one.path);
    return one;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { path: one.path, reason: "refused", refusal: failureOf(error) };
  }
}

function remainingTexts(folder: string, going: ReadonlySet<string>): readonly string[] {
  const files = (nodeFileSystem.list(folder) ?? []).filter(({ kind }) => kind === "file");
  const kept = files.map(({ path }) => join(folder, path)).filter((path) => !going.has(path));
  return kept.map((path) => readRegular(path, "refused").toString("utf8").normalize("NFC"));
}

function isPromised(note: string, lockFile: string): boolean {
  const id = basename(note, ".md");
  return (
    lstatSync(lockFile, { throwIfNoEntry: false })?.isFile() === true &&
    readRegular(lockFile, "refused")
      .toString("utf8")
      .split(/\r?\n/u)
      .some((line) => line.endsWith(` <- ${id}`))
  );
}

/** The file names of cards drawn for notes. */
function cardsIn(assetsFolder: string): readonly string[] {
  const folder = join(assetsFolder, cardsFolder);
  return existsSync(folder) ? readdirSync(folder) : [];
}

/**
 * Whether a card may belong to a removed note: its name has the note's day, and a hash of words that only the site
 * knows.
 */
function hasCardOf(notes: readonly Judged[], cards: readonly string[]): boolean {
  const days = notes.filter(({ reason }) => reason === null).map(({ path }) => basename(path).slice(0, dayLength));
  return cards.some((card) => days.some((day) => card.startsWith(`${day}-`)));
}

const dayLength = "2021-12-15".length;

function fateOf({ path, reason, refusal }: Judged, words: PublishingWords): string {
  const file = path.replaceAll("\\", "/");
  if (refusal !== undefined) return words.sampleRefused(file, refusal);
  if (reason === null) return words.sampleRemoved(file);
  return reason === "changed" ? words.sampleChanged(file) : words.sampleUsed(file);
}
