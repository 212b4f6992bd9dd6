import { blogLanguage } from "../../blog/blog-language.ts";
import { configFiles } from "../../blog/config-file.ts";
import { unusedKeys } from "../../blog/unused-keys.ts";
import { valueAt } from "../../front-matter/yaml-values.ts";
import type { ImportedConfig } from "../../import-plan.ts";
import { configText, toleratedLinks } from "../../settings/config-text.ts";
import type { JekyllConfig } from "./jekyll-config.ts";
import { saidLanguage, siteSettings } from "./site-settings.ts";

/** Decides which files are imported, and has no use after that. */
const followed = ["exclude", "include", "collections_dir"];

/**
 * Makes a site configuration of a blog's and lists the keys without an equivalent. If the blog declares no language,
 * its notes decide.
 */
export function importConfig(
  config: JekyllConfig,
  notes: readonly string[],
  file: string = configFiles[0],
): ImportedConfig {
  const said = siteSettings(config);
  const { language, guess } = blogLanguage(saidLanguage(config), notes);
  const isSaid = language === null || said.some(({ to }) => to === "language");
  const settings = isSaid
    ? said.map((one) => (one.to === "language" ? { ...one, value: language } : one))
    : [...said, { from: [], to: "language", value: language } as const];
  const used = new Set([...settings.flatMap(({ from }) => from), ...followed]);
  const mapped = settings.flatMap(({ from, to }) =>
    from.filter((key) => valueAt(config.root, ...key.split(".")) !== null).map((key): [string, string] => [key, to]),
  );
  const text = configText([...settings, toleratedLinks]);
  const faults = config.faults.map((fault) => ({ file, ...fault }));
  return { text, mapped, unmapped: unusedKeys(config.root, used), faults, language, languageGuess: guess };
}
