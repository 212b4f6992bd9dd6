import { existsSync } from "node:fs";
import type { SourceFile } from "../../model/note/source-file.ts";
import { isSlipOfHabit, looksAlike } from "../../model/text/look-alike.ts";
import { readPosts } from "../../site/notes/read-posts.ts";
import { nodeFileSystem } from "../../site/system/node-file-system.ts";
import { findStudied } from "../../writing/find-studied.ts";
import { type KnownWords, knownWords } from "../../writing/known-words.ts";
import type { NewNote } from "../../writing/new-note.ts";
import { meansEarlier } from "../../writing/refilled-note.ts";
import { untouchedNote } from "../../writing/untouched-note.ts";
import type { NewSession } from "./new-session.ts";
import type { NewRequest } from "./read-request.ts";

/** The tags and category of a note. */
export interface Filing {
  readonly tags: readonly string[];
  readonly category: string | null;
  /**
   * The untouched note of the same article that is filled in instead of writing a second one; null if there is none.
   */
  readonly earlier: EarlierNote | null;
}

/** A note that nobody has written in since it was made. */
export interface EarlierNote {
  readonly file: SourceFile;
  readonly note: NewNote;
}

/** The parts of a request that affect its filing. */
export interface FilingRequest {
  readonly request: NewRequest;
  readonly postsFolder: string;
  readonly title: string;
  /** Every address of the article. */
  readonly addresses: readonly string[];
}

/**
 * Settles tags and category, comparing them with existing ones; null if the article already has a note and its author
 * does not want a second one.
 */
export async function settleFiling(
  { request, postsFolder, title, addresses }: FilingRequest,
  session: NewSession,
): Promise<Filing | null> {
  const asksTags = request.title === null && request.tags === null && session.ask !== null;
  const hasWords = asksTags || request.category !== null || (request.tags ?? []).length > 0;
  // Reading every note takes time, and a note made from just a title does not need it.
  const notes = hasWords || addresses.length > 0 ? notesIn(postsFolder) : [];
  const studied = findStudied(notes, addresses, session.config);
  const earlier = studied === null ? null : earlierNote(studied, { request, title, addresses }, session);
  if (earlier === null && !(await wantsNote(studied?.path ?? null, session))) return null;
  const known: KnownWords = hasWords
    ? knownWords(notes, session.config)
    : { tags: [], categories: [], habitual: new Set() };
  const { habitual } = known;
  const typed = asksTags && session.ask !== null ? await session.ask.tags(known.tags) : (request.tags ?? []);
  const category =
    request.category === null
      ? null
      : await settleWord(request.category, { known: known.categories, habitual }, session);
  const tags: string[] = [];
  for (const tag of typed) tags.push(await settleWord(tag, { known: known.tags, habitual }, session));
  return { tags: [...new Set(tags)], category, earlier };
}

/** Null if its author has written in it, or means another note by what was typed. */
function earlierNote(
  file: SourceFile,
  { request, title, addresses }: Omit<FilingRequest, "postsFolder">,
  { config, ask }: NewSession,
): EarlierNote | null {
  const { date, template } = request;
  const note = untouchedNote(file, { template, language: config.language, settings: config });
  const isTitleChosen = request.title !== null || ask !== null;
  const isMeant =
    request.slug === null && note !== null && meansEarlier(note, { title, isTitleChosen, date, addresses });
  return isMeant ? { file, note } : null;
}

function notesIn(folder: string): readonly SourceFile[] {
  return existsSync(folder) ? readPosts(nodeFileSystem, folder).files : [];
}

async function wantsNote(studied: string | null, { ask, words, tell }: NewSession): Promise<boolean> {
  if (studied === null) return true;
  tell(words.studied(studied));
  const wanted = ask === null || (await ask.whether(words.ask.stillMake));
  if (!wanted) tell(words.notMade);
  return wanted;
}

/**
 * A word as the note will have it. If it looks much like a known one, its author is asked, or it is kept and reported
 * if nobody can answer.
 */
async function settleWord(
  typed: string,
  { known, habitual }: { readonly known: readonly string[]; readonly habitual: ReadonlySet<string> },
  { ask, words, tell }: NewSession,
): Promise<string> {
  const isMeant = (one: string): boolean => (habitual.has(one) ? isSlipOfHabit(typed, one) : looksAlike(one, typed));
  const meant = known.includes(typed) ? undefined : known.find(isMeant);
  if (meant === undefined) return typed;
  if (ask !== null) return (await ask.whether(words.ask.tagMeant(typed, meant))) ? meant : typed;
  tell(words.tagKept(typed, meant));
  return typed;
}
