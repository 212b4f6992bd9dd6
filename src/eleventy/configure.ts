import { rootIcon } from "../site/assets/copied-file.ts";
import type { PlannedFile } from "../site/files/planned-file.ts";
import type { SiteFiles } from "../site/files/site-files.ts";
import { assertInside } from "./assert-inside.ts";
import { assertLetters } from "./assert-letters.ts";
import type { EleventyConfiguration } from "./eleventy-configuration.ts";

/** Provides the site to write; called again before every build. */
export interface SiteSource {
  /** Where copies are taken from; null if there will be none. */
  readonly assetsFolder: string | null;
  readonly nextFiles: () => Promise<SiteFiles>;
}

interface PageData {
  readonly file: PlannedFile;
}

/**
 * Makes Eleventy write the planned files and nothing else: one virtual template is paginated over them. Posts are not
 * templates, so no Liquid or Nunjucks ever runs over an author's text.
 */
export function configureEleventy(eleventy: EleventyConfiguration, { assetsFolder, nextFiles }: SiteSource): void {
  let site: SiteFiles = { files: [], copies: new Set() };
  eleventy.on("eleventy.before", async () => {
    site = await nextFiles();
  });
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats(["11ty.js"]);
  eleventy.addTemplate("site.11ty.js", {
    data: {
      pagination: { data: "planned", size: 1, alias: "file", before: () => site.files.map(assertInside) },
      planned: [],
      permalink: ({ file }: PageData) => `/${file.output}`,
      eleventyExcludeFromCollections: true,
      eleventyAllowMissingExtension: true,
    },
    render: ({ file }: PageData) => assertLetters(file.output, file.render()),
  });
  if (assetsFolder === null) return;
  eleventy.addPassthroughCopy(
    { [assetsFolder]: "assets" },
    { filter: (path) => site.copies.has(path), rename: (path) => path.normalize("NFC") },
  );
  eleventy.addPassthroughCopy(
    { [`${assetsFolder}/${rootIcon}`]: rootIcon },
    { filter: () => site.copies.has(rootIcon), rename: (path) => path },
  );
}
