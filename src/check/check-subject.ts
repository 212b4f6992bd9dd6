import type { Library } from "../model/library.ts";
import type { HeldNote } from "../model/note/held-note.ts";
import type { Page } from "../model/page/page.ts";
import type { SiteConfig } from "../model/site-config.ts";

/** What is checked: everything about to be published, and what is held back. */
export interface CheckSubject {
  readonly config: SiteConfig;
  readonly library: Library;
  /** Notes that are not about to be published. */
  readonly heldBack: readonly HeldNote[];
  readonly pages: readonly Page[];
  /** Where each asset will be found on the site: decoded, NFC, without the base path: `/assets/img/chart.png`. */
  readonly assets: ReadonlySet<string>;
}
