import { isTimeZone } from "../model/date/time-zone.ts";
import type { BlogKind } from "../model/import-reasons.ts";
import { findCollisions } from "./addresses/find-collisions.ts";
import { astroPaperLanguage } from "./astro/astro-paper-settings.ts";
import type { BlogFolder } from "./blog/blog-folder.ts";
import { blogKind } from "./blog/blog-kind.ts";
import { blogLanguage } from "./blog/blog-language.ts";
import { blogProgram } from "./blog/blog-program.ts";
import { nestedSettings } from "./blog/nested-settings.ts";
import { programSiteLanguage } from "./blog/program-site-settings.ts";
import { asItIs } from "./blog/renamed-folder.ts";
import { webPlaceOf } from "./blog/web-place.ts";
import { textAt } from "./front-matter/yaml-values.ts";
import { readHexoConfig } from "./hexo/hexo-config.ts";
import { readableForms } from "./hugo/content/readable-forms.ts";
import { readHugoSettings } from "./hugo/settings/hugo-settings.ts";
import { hugoLanguage } from "./hugo/settings/hugo-site-settings.ts";
import type { ImportPlan } from "./import-plan.ts";
import { planJekyll } from "./jekyll/plan-jekyll.ts";
import { importConfig } from "./jekyll/settings/import-config.ts";
import { type JekyllConfig, patternFor } from "./jekyll/settings/jekyll-config.ts";
import { readBlogSettings } from "./jekyll/settings/settings-file.ts";
import { siteSettings } from "./jekyll/settings/site-settings.ts";
import { siteSource } from "./jekyll/site-source.ts";
import { planMarkdown } from "./markdown/plan-markdown.ts";
import { readableMdx } from "./mdx/readable-mdx.ts";
import { blocksLeft } from "./notes/blocks-left.ts";
import { readQuartzConfig } from "./quartz/quartz-config.ts";
import { configText, toleratedLinks } from "./settings/config-text.ts";
import { basePathOf, type ImportSettings } from "./settings/import-settings.ts";
import type { MappedSetting } from "./settings/mapped-setting.ts";
import { notesSettings } from "./settings/notes-settings.ts";

/** What is known about the target site. */
export interface ImportRequest {
  readonly folder: BlogFolder;
  /** The site's own settings; null if it takes over the blog's. */
  readonly site: ImportSettings | null;
  /** Used where neither states a setting. */
  readonly defaults: ImportSettings;
  /** The notes the site has already, relative to its notes folder. */
  readonly existing?: readonly string[];
  /** Called for each note read. */
  readonly onNote: () => void;
}

/** Plans a folder's import. Reads only, writes nothing. */
export function planImport(request: ImportRequest): ImportPlan {
  const kind = blogKind(request.folder);
  const plan = planOfKind(kind, request);
  const left = [...plan.left, ...request.folder.unread];
  const notes = plan.notes.map((note) => ({
    ...note,
    changes: note.changes.toSorted((one, other) => one.line - other.line),
  }));
  return {
    kind: blogProgram(request.folder, kind),
    ...plan,
    notes,
    left,
    unreadSettings: [
      ...plan.unreadSettings,
      ...nestedSettings(
        request.folder.files,
        plan.notes.map(({ from }) => from),
      ),
    ],
    shownAsCode: blocksLeft(notes),
    collisions: findCollisions(notes),
  };
}

type PlanOfKind = Omit<ImportPlan, "kind" | "collisions" | "shownAsCode">;

function planOfKind(kind: BlogKind, request: ImportRequest): PlanOfKind {
  if (kind === "jekyll") return planJekyllBlog(request);
  if (kind === "hexo") return planHexoBlog(request);
  const { folder, withTypedPaths } = kind === "hugo" ? readableForms(request.folder) : asItIs(request.folder);
  return withTypedPaths(planNotes({ ...request, folder }));
}

function planNotes({ folder: typed, site, defaults, existing = [], onNote }: ImportRequest): PlanOfKind {
  const { folder, withTypedPaths } = readableMdx(typed);
  const { mapped: said, unmapped, faults } = notesSettings(folder);
  const files = planMarkdown(folder, {
    settings: site ?? withSaid(said, defaults),
    place: webPlaceOf(said),
    existing,
    onNote,
  });
  const saidLanguage =
    hugoLanguage(readHugoSettings(folder)) ??
    readQuartzConfig(folder)?.locale ??
    astroPaperLanguage(folder) ??
    programSiteLanguage(folder);
  const { language, guess } = blogLanguage(saidLanguage, textsOfNotes(files));
  const settings = [...said, ...(language === null ? [] : [{ to: "language", value: language }]), toleratedLinks];
  const mapped = said.flatMap(({ from, to }) => from.map((key): [string, string] => [key, to]));
  return {
    config: { text: configText(settings), mapped, unmapped, faults, language, languageGuess: guess },
    ...withTypedPaths(files),
  };
}

/** The defaults, overridden by the blog's settings that decide about its notes. */
function withSaid(said: readonly MappedSetting[], defaults: ImportSettings): ImportSettings {
  const [basePath, timeZone] = (["basePath", "timeZone"] as const).map(
    (key) => said.find(({ to }) => to === key)?.value,
  );
  return {
    ...defaults,
    basePath: typeof basePath === "string" ? basePathOf(basePath) : defaults.basePath,
    timeZone: typeof timeZone === "string" ? timeZone : defaults.timeZone,
  };
}

/** Hexo's names for settings that are read under Jekyll's. */
const hexoNames: ReadonlyMap<string, string> = new Map([
  ["baseurl", "root"],
  ["paginate", "per_page"],
]);

function planHexoBlog({ folder, site, defaults, existing = [], onNote }: ImportRequest): PlanOfKind {
  const config = readHexoConfig(folder);
  const place = webPlaceOf(siteSettings(config));
  const files = planMarkdown(folder, { settings: site ?? settingsOf(config, defaults), place, existing, onNote });
  const made = importConfig(config, textsOfNotes(files));
  const mapped = made.mapped.map(([from, to]): [string, string] => [hexoNames.get(from) ?? from, to]);
  return { config: { ...made, mapped }, ...files };
}

function planJekyllBlog({ folder, site, defaults, onNote }: ImportRequest): PlanOfKind {
  const { file, config: said, isUnreadable } = readBlogSettings(folder);
  const config = withDefaultPattern(said);
  const source = siteSource(folder, config);
  const settings = site ?? settingsOf(config, defaults);
  const files = source.withTypedPaths(planJekyll(source.folder, config, { settings, onNote }));
  const unread = file !== null && isUnreadable ? [{ path: file, reason: "not-text" } as const] : [];
  const made = importConfig(config, textsOfNotes(files), file ?? undefined);
  return {
    config: { ...made, unmapped: made.unmapped.filter((key) => key !== "source" || !source.isNamed) },
    ...files,
    left: [...unread, ...source.left, ...files.left],
    renamed: [],
    unreadSettings: [],
  };
}

function textsOfNotes({ notes }: Pick<ImportPlan, "notes">): readonly string[] {
  return notes.map(({ text: written }) => written);
}

/** A permalink that `defaults:` gives to all posts is the blog's pattern, before any other. */
function withDefaultPattern(config: JekyllConfig): JekyllConfig {
  const typed = config.defaults.filter(({ path }) => path === "").map(({ values }) => textAt(values, "permalink"));
  const pattern = typed.find((one) => one !== null) ?? null;
  return pattern === null ? config : { ...config, permalink: pattern };
}

/** The settings of a site made from the blog. */
function settingsOf(config: JekyllConfig, defaults: ImportSettings): ImportSettings {
  const { timeZone } = config;
  return {
    ...defaults,
    permalink: patternFor(config.permalink) ?? defaults.permalink,
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : defaults.timeZone,
    basePath: basePathOf(textAt(config.root, "baseurl")),
  };
}
