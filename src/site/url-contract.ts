import { type Acceptance, type KeptUrls, keepUrls } from "../index/addresses/keep-urls.ts";
import { lostUrlProblems } from "../index/addresses/lost-url-problems.ts";
import type { SiteNotes } from "../index/addresses/published-urls.ts";
import type { SourcePath } from "../model/address/addresses.ts";
import { lockedId } from "../model/address/url-lock.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import { noteIdOf } from "../parse/note-id.ts";
import { readLockFile } from "./read-lock-file.ts";
import type { FileSystem } from "./system/file-system.ts";

/** Where a site records its published addresses, and which changes are accepted. */
export interface UrlContract {
  readonly file: string;
  readonly acceptance: Acceptance;
}

/** What happens to the published addresses, with their file as it was read. */
export type ContractUrls = KeptUrls & { readonly source: SourceFile | null };

/** The notes about to be published, and the files that could not be read as notes. */
interface ContractSite extends SiteNotes {
  readonly files: FileSystem;
  readonly unreadPosts: readonly SourcePath[];
}

/** Compares a site with its published addresses; without a record, it has published and promises nothing. */
export function keepContract(
  contract: UrlContract | undefined,
  { files, unreadPosts, ...notes }: ContractSite,
): { readonly urls: ContractUrls; readonly diagnostics: readonly Diagnostic[] } {
  if (contract === undefined) {
    const urls = keepUrls([], notes, { moves: false, removals: false });
    return { urls: { ...urls, source: null }, diagnostics: [] };
  }
  const lock = readLockFile(files, contract.file);
  const urls = keepUrls(lock.urls, notes, contract.acceptance);
  const unread = new Set(unreadPosts.map((path) => lockedId(noteIdOf(path))));
  return {
    urls: { ...urls, source: lock.source },
    diagnostics: [...lock.diagnostics, ...lostUrlProblems(urls.lost, contract.file as SourcePath, unread)],
  };
}
