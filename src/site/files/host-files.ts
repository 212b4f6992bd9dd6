import type { OutputPath } from "../../model/address/addresses.ts";
import { outputPathOf } from "../../model/address/output-path.ts";
import { indexNowPlace } from "../../model/address/site-places.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import { PlannedFile } from "./planned-file.ts";

/** Files that no reader sees: GitHub Pages checks whether to run Jekyll, and search engines whether we own the site. */
export function hostFiles({ indexNowKey }: Pick<SiteConfig, "indexNowKey">): readonly PlannedFile[] {
  // A hidden name, which no page and so no permalink may have.
  const noJekyll = new PlannedFile(".nojekyll" as OutputPath, () => "");
  if (indexNowKey === null) return [noJekyll];
  return [noJekyll, new PlannedFile(outputPathOf(indexNowPlace(indexNowKey)), () => indexNowKey)];
}
