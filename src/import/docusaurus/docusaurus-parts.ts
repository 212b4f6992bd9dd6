import type { BlogFolder } from "../blog/blog-folder.ts";
import { listsBehind, objectsBehind, objectUnder, withoutNested } from "../blog/program-lists.ts";
import { folderTyped, programAt } from "../blog/unpublished.ts";

/** Docusaurus publishes each file in this folder at its path. */
export const docusaurusPages = "src/pages/";

/** Docusaurus's settings file. */
export const docusaurusConfigFile = /^docusaurus\.config\.\w+$/u;

/** What a plugin of Docusaurus publishes. */
export type ContentKind = "blog" | "docs" | "pages";

/** What one plugin of Docusaurus publishes, and where. */
export interface ContentPart {
  readonly kind: ContentKind;
  /** Ends in a slash; null if the settings compute it. */
  readonly folder: string | null;
  /** The address that its notes are below, without slashes at its ends; null if the settings compute it. */
  readonly route: string | null;
  readonly excludes: readonly (readonly string[] | null)[];
}

const usualParts = [
  { kind: "blog", folder: "blog/", route: "blog" },
  { kind: "docs", folder: "docs/", route: "docs" },
  { kind: "pages", folder: docusaurusPages, route: "" },
] as const;

/** The parts of a site, and the settings file that names them. */
export function docusaurusParts(folder: BlogFolder): { readonly file: string; readonly parts: readonly ContentPart[] } {
  const { file, program } = programAt(folder, docusaurusConfigFile) ?? { file: "", program: "" };
  const parts = usualParts.map((usual) => partsOf(program, usual));
  const isEveryRouteFound = routesIn(program) === parts.reduce((sum, { routes }) => sum + routes, 0);
  return {
    file,
    parts: parts.flatMap(({ found }) =>
      // A route that stands elsewhere may be any part's; pages are hardly ever moved.
      isEveryRouteFound ? found : found.map((part) => (part.kind === "pages" ? part : { ...part, route: null })),
    ),
  };
}

type UsualPart = (typeof usualParts)[number];

/** The part that a preset makes, unless it is turned off, and those of plugins; with how many routes they state. */
function partsOf(
  program: string,
  usual: UsualPart,
): { readonly found: readonly ContentPart[]; readonly routes: number } {
  const { kind } = usual;
  const plugin = new RegExp(`plugin-content-${kind}["'\`]\\s*,\\s*\\{`, "gu");
  const ofPlugins = objectsBehind(program, plugin);
  const isOff = new RegExp(`(?<![\\w$.])["']?${kind}["']?\\s*:\\s*false\\b`, "u").test(program);
  const ofPresets = isOff ? [] : objectsBehind(program, objectUnder(kind));
  const made = ofPresets.map((options) => partOf(options, usual)).filter((part) => !isUsual(part, usual));
  const preset = made.some(({ folder }) => folder !== usual.folder) || isOff ? made : [...made, presetOf(made, usual)];
  return {
    found: [...preset, ...ofPlugins.map((options) => partOf(options, usual))],
    routes: [...ofPresets, ...ofPlugins].reduce((sum, options) => sum + routesIn(withoutNested(options)), 0),
  };
}

/** The settings of a theme have objects of those names too, which state nothing about the part. */
function isUsual(part: ContentPart, usual: UsualPart): boolean {
  return part.folder === usual.folder && part.route === usual.route && part.excludes.length === 0;
}

/** The part in its usual folder, at the route that is stated for that folder. */
function presetOf(made: readonly ContentPart[], { kind, folder, route: usual }: UsualPart): ContentPart {
  const [route = usual] = made.map((part) => part.route).filter((one) => one !== usual);
  return { kind, folder, route, excludes: [] };
}

function partOf(options: string, { kind, folder: usual, route: usualRoute }: UsualPart): ContentPart {
  // A version of the documents has a path of its own, which is no folder.
  const own = withoutNested(options);
  const [path] = listsBehind(own, "path");
  const [route] = listsBehind(own, "routeBasePath");
  return {
    kind,
    folder: path === null ? null : folderTyped(path?.[0] ?? usual),
    route: route === null ? null : (route?.[0] ?? usualRoute).replace(/^\/+|\/+$/gu, ""),
    excludes: listsBehind(options, "exclude"),
  };
}

function routesIn(program: string): number {
  return program.match(/\brouteBasePath\b/gu)?.length ?? 0;
}
