import { renderPage } from "../../../layouts/render-page.ts";
import type { Page } from "../../model/page/page.ts";
import type { SiteView } from "../../model/page/site-view.ts";
import { fingerprint, fingerprints, type VersionOf } from "../versions/fingerprint.ts";
import { PlannedFile } from "./planned-file.ts";

/** What the files of a site's pages have in common. */
export interface PageFileSettings {
  readonly site: SiteView;
  /** Tells notes apart without reading them. */
  readonly versionOf: VersionOf;
  /** Changes when Saegim does: other code may render the same notes differently. */
  readonly program: string;
}

/** Makes files of pages. A page's text depends on the page, the site's view and Saegim's code, and on nothing else. */
export function pageFiles({ site, versionOf, program }: PageFileSettings): (page: Page) => PlannedFile {
  const {
    writeInstant: _determinedByConfig,
    sanitise: _determinedByProgram,
    feedEntries: _determinedByNotes,
    ...view
  } = site;
  const fingerprintOf = fingerprints(versionOf);
  let surroundings: string | null = null;
  return (page) =>
    new PlannedFile(
      page.output,
      () => renderPage(page, site),
      () => {
        surroundings ??= fingerprint([program, view]);
        return fingerprintOf([surroundings, page]);
      },
    );
}
