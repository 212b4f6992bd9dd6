import type { CheckSubject } from "../../src/check/check-subject.ts";
import { type SiteAddresses, siteAddresses } from "../../src/check/links/site-addresses.ts";
import { buildLibrary } from "../../src/index/build-library.ts";
import type { HeldNote } from "../../src/model/note/held-note.ts";
import type { NoteLink, StudyNote } from "../../src/model/note/study-note.ts";
import type { Diagnostic } from "../../src/model/problem/diagnostic.ts";
import type { SiteConfig } from "../../src/model/site-config.ts";
import { plannedPages } from "./planned-pages.ts";
import { placed, siteConfig, studyNote } from "./study-note.ts";

interface SiteTold {
  readonly notes: readonly StudyNote[];
  readonly heldBack?: readonly HeldNote[];
  readonly assets?: readonly string[];
  readonly config?: SiteConfig;
}

/** A whole site of a few notes, as the rules receive it. */
export function checkSubject({ notes, heldBack = [], assets = [], config = siteConfig() }: SiteTold): CheckSubject {
  const library = buildLibrary(notes, config);
  return { config, library, heldBack, pages: plannedPages(library, config), assets: new Set(assets) };
}

export function addressesOf(told: SiteTold): SiteAddresses {
  return siteAddresses(checkSubject(told));
}

/** A note whose body links to, or shows, one address. */
export function noteWithLink(kind: NoteLink["kind"], target: string): StudyNote {
  return studyNote({ id: "2021-12-16-linking", links: [placed({ kind, target })] });
}

/** What a rule found, without places. */
export function foundTargets(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ rule, source, facts }) => ({ rule, source, ...facts }));
}
