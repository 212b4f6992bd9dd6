import { describe, expect, it } from "vitest";
import { keepUrls } from "../../../src/index/addresses/keep-urls.ts";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { urlLockText } from "../../../src/model/address/url-lock.ts";
import type { HeldNote } from "../../../src/model/note/held-note.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import { readUrlLock } from "../../../src/parse/url-lock.ts";
import { placed, siteConfig, studyNote } from "../../support/study-note.ts";

const a = "2021-12-15-a";
const b = "2021-12-16-b";

interface Told {
  readonly notes?: readonly StudyNote[];
  readonly heldBack?: readonly HeldNote[];
  readonly permalink?: string;
  readonly moves?: boolean;
  readonly removals?: boolean;
}

/** The outcome for a lock's lines: the next lines, and what would be lost. */
function keep(lines: readonly string[], told: Told = {}) {
  const { notes = [], heldBack = [], permalink = "/notes/:id/", moves = false, removals = false } = told;
  const library = buildLibrary(notes, { ...siteConfig(), permalink });
  const { urls } = readUrlLock({ path: "urls.lock" as SourcePath, text: lines.join("\n") });
  const kept = keepUrls(urls, { library, heldBack }, { moves, removals });
  return {
    lines: urlLockText(kept.urls)
      .split("\n")
      .filter((line) => line.startsWith("/")),
    lost: kept.lost.map((one) => `${one.url.address} ${one.reason}${"to" in one ? ` ${one.to.permalink}` : ""}`),
    redirects: kept.redirects.map(({ from, to }) => `${from} ${to.permalink}`),
    added: kept.added,
  };
}

const noteAt = (id: string, permalink?: string, redirectFrom: readonly string[] = []): StudyNote =>
  studyNote({
    id,
    date: id.slice(0, 10),
    permalink: permalink === undefined ? null : permalinkOf(permalink),
    frontMatter: { redirectFrom: redirectFrom.map(placed) },
  });

describe("keepUrls", () => {
  it("begins with every note and every address that leads to one", () => {
    expect(keep([], { notes: [noteAt(a), noteAt(b, "/b/", ["/old-b/"])] })).toEqual({
      lines: ["/b/ <- 2021-12-16-b", `/notes/${a}/ <- ${a}`, "/old-b/ -> /b/"],
      lost: [],
      redirects: [],
      added: ["/b/", `/notes/${a}/`, "/old-b/"],
    });
  });

  it("has nothing to say while nothing changes", () => {
    const lines = [`/notes/${a}/ <- ${a}`];
    expect(keep(lines, { notes: [noteAt(a)] })).toEqual({ lines, lost: [], redirects: [], added: [] });
  });

  it("finds a moved note, by its own permalink or the whole site's", () => {
    const lines = [`/notes/${a}/ <- ${a}`];
    expect(keep(lines, { notes: [noteAt(a, "/a/")] }).lost).toEqual([`/notes/${a}/ moved /a/`]);
    expect(keep(lines, { notes: [noteAt(a)], permalink: "/:slug/" }).lost).toEqual([`/notes/${a}/ moved /a/`]);
  });

  it("redirects an accepted move, and keeps doing so when the note moves again", () => {
    const moved = keep([`/notes/${a}/ <- ${a}`], { notes: [noteAt(a, "/a/")], moves: true });
    expect(moved).toMatchObject({ lost: [], redirects: [`/notes/${a}/ /a/`] });
    expect(moved.lines).toEqual(["/a/ <- 2021-12-15-a", `/notes/${a}/ -> /a/`]);
    const again = keep(moved.lines, { notes: [noteAt(a, "/again/")], moves: true });
    expect(again.lines).toEqual(["/a/ -> /again/", "/again/ <- 2021-12-15-a", `/notes/${a}/ -> /again/`]);
    expect(again.redirects).toEqual(["/a/ /again/", `/notes/${a}/ /again/`]);
    const back = keep(again.lines, { notes: [noteAt(a)], moves: true });
    expect(back.lines).toEqual([`/a/ -> /notes/${a}/`, `/again/ -> /notes/${a}/`, `/notes/${a}/ <- ${a}`]);
  });

  it("takes a renamed file for the note it was when no other note of that day comes or goes", () => {
    const lines = [`/notes/${a}/ <- ${a}`];
    const renamed = noteAt("2021-12-15-renamed");
    expect(keep(lines, { notes: [renamed] }).lost).toEqual([`/notes/${a}/ moved /notes/2021-12-15-renamed/`]);
    expect(keep(lines, { notes: [renamed, noteAt("2021-12-15-other")] }).lost).toEqual([`/notes/${a}/ removed`]);
    expect(keep([...lines, "/c/ <- 2021-12-15-c"], { notes: [renamed] }).lost).toEqual([
      `/notes/${a}/ removed`,
      "/c/ removed",
    ]);
    expect(keep(lines, { notes: [noteAt("2021-12-17-renamed")] }).lost).toEqual([`/notes/${a}/ removed`]);
  });

  it("lets a renamed file keep its address without a word", () => {
    const lines = ["/a/ <- 2021-12-15-a"];
    expect(keep(lines, { notes: [noteAt("2021-12-15-renamed", "/a/")] })).toMatchObject({
      lines: ["/a/ <- 2021-12-15-renamed"],
      lost: [],
    });
  });

  it("accepts a redirect that the author wrote", () => {
    const told = { notes: [noteAt(b, undefined, [`/notes/${a}/`])] };
    expect(keep([`/notes/${a}/ <- ${a}`], told)).toMatchObject({ lost: [], added: [`/notes/${b}/`] });
  });

  it("keeps answering an address whose redirect_from the author took away", () => {
    const kept = keep(["/old/ -> /b/", "/b/ <- 2021-12-16-b"], { notes: [noteAt(b, "/b/")] });
    expect(kept).toMatchObject({ lost: [], redirects: ["/old/ /b/"] });
  });

  it("reports a removed note, and what led to it, until that is accepted", () => {
    const lines = [`/notes/${a}/ <- ${a}`, `/old/ -> /notes/${a}/`];
    expect(keep(lines).lost).toEqual([`/notes/${a}/ removed`, "/old/ removed"]);
    expect(keep(lines, { moves: true }).lost).toEqual([`/notes/${a}/ removed`, "/old/ removed"]);
    const gone = keep(lines, { removals: true });
    expect(gone).toMatchObject({ lost: [], lines: [`/notes/${a}/ -> gone`, "/old/ -> gone"] });
    expect(keep(gone.lines).lost).toEqual([]);
    expect(keep(gone.lines, { notes: [noteAt(a)] }).lines).toEqual([`/notes/${a}/ <- ${a}`, "/old/ -> gone"]);
  });

  it("reports that a published note is held back, not that it became another note of its day", () => {
    const heldBack: readonly HeldNote[] = [{ note: noteAt(a), reason: "draft" }];
    const told = { notes: [noteAt("2021-12-15-other")], heldBack };
    expect(keep([`/notes/${a}/ <- ${a}`], told).lost).toEqual([`/notes/${a}/ held-back`]);
  });

  it("reports when a note takes the address of another, which has moved", () => {
    const lines = ["/rate/ <- 2021-12-15-a"];
    const notes = [noteAt(a), noteAt(b, "/rate/")];
    expect(keep(lines, { notes }).lost).toEqual([`/rate/ taken /notes/${a}/`]);
    expect(keep(lines, { notes, moves: true })).toMatchObject({ lost: [], redirects: [] });
  });

  it("ends where addresses lead round in a circle", () => {
    expect(keep(["/a/ -> /b/", "/b/ -> /a/"]).lost).toEqual(["/a/ removed", "/b/ removed"]);
  });

  it("judges thousands of renamed notes in a breath", () => {
    const days = Array.from({ length: 5000 }, (_, number) => `20${String(10 + (number % 80))}-01-01-${number}`);
    const kept = keep(
      days.map((id) => `/x/${id}/ <- ${id}`),
      { notes: days.slice(0, 500).map((id) => noteAt(`${id}-renamed`)) },
    );
    expect(kept.lost).toHaveLength(5000);
  });
});
