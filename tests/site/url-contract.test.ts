import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { keepContract, type UrlContract } from "../../src/site/url-contract.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { siteConfig, studyNote } from "../support/study-note.ts";

const id = "2021-12-15-a";
const address = `/notes/${id}/`;
const contract: UrlContract = { file: "urls.lock", acceptance: { moves: false, removals: false } };

/** The outcome for a site with or without the note, given a lock with these lines. */
function kept(lines: string, told: { readonly noteIsThere: boolean; readonly unread?: string }) {
  const note = studyNote({ id, date: "2021-12-15" });
  return keepContract(contract, {
    files: memoryFiles({ "urls.lock": lines }),
    library: buildLibrary(told.noteIsThere ? [note] : [], siteConfig()),
    heldBack: [],
    unreadPosts: told.unread === undefined ? [] : [told.unread as SourcePath],
  });
}

describe("keepContract", () => {
  it("has lost nothing, and has everything to add, where nothing is promised", () => {
    const library = buildLibrary([studyNote({ id, date: "2021-12-15" })], siteConfig());
    const { urls, diagnostics } = keepContract(undefined, {
      files: memoryFiles({ "urls.lock": "/lost/ <- lost\n" }),
      library,
      heldBack: [],
      unreadPosts: [],
    });
    expect(urls).toMatchObject({ source: null, lost: [], added: [address] });
    expect(diagnostics).toEqual([]);
  });

  it("reports at its line what a build would lose", () => {
    const { urls, diagnostics } = kept(`${address} <- ${id}\n`, { noteIsThere: false });
    expect(urls.lost).toMatchObject([{ reason: "removed" }]);
    expect(diagnostics).toMatchObject([
      { rule: "url-removed", source: "urls.lock", place: { start: { line: 1, column: 1 } } },
    ]);
  });

  it("does not call a note removed that is there and cannot be read", () => {
    const { diagnostics } = kept(`${address} <- ${id}\n`, { noteIsThere: false, unread: `posts/${id}.md` });
    expect(diagnostics).toEqual([]);
  });

  it("reports an unreadable line together with what is lost", () => {
    const { urls, diagnostics } = kept("nonsense\n", { noteIsThere: true });
    expect(urls.added).toEqual([address]);
    expect(diagnostics).toMatchObject([{ rule: "url-lock-line" }]);
  });
});
