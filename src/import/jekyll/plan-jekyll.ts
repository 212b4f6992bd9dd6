import { generatedPageTest } from "../addresses/generated-page-test.ts";
import { movedLists } from "../addresses/moved-lists.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import type { Attachment, ImportPlan, LeftFile } from "../import-plan.ts";
import { moveNames } from "../links/move-names.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { archiveListAddresses } from "./addresses/archive-lists.ts";
import { movedPages } from "./addresses/moved-pages.ts";
import { oldRedirects } from "./addresses/old-redirects.ts";
import { taxonomyPages } from "./addresses/taxonomy-pages.ts";
import { type JekyllBlog, readJekyllBlog } from "./jekyll-blog.ts";
import { leftFiles } from "./left-files.ts";
import { placeNotes } from "./place-notes.ts";
import { relinkNotes } from "./relink-notes.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";
import { settleFiles } from "./settle-files.ts";

/** A plan's part about files; the configuration is planned separately. */
export type PlannedFiles = Pick<ImportPlan, "notes" | "copies" | "left" | "movedLists">;

interface JekyllRequest {
  readonly settings: ImportSettings;
  /** Called for each note. */
  readonly onNote: () => void;
}

/** Plans the import of a Jekyll blog's posts, drafts, pages and pictures. */
export function planJekyll(whole: BlogFolder, config: JekyllConfig, { settings, onNote }: JekyllRequest): PlannedFiles {
  const blog = readJekyllBlog(whole, config, settings);
  const redirects = oldRedirects(blog.redirectFiles, config);
  const settled = settleFiles(blog, { redirects, onNote });
  const posts = settled.posts.map(({ note }) => note);
  const isOwn = generatedPageTest(posts);
  const files = placeNotes(settled, blog, isOwn).map((note) => ({ path: note.draft.from, note }));
  const placed = moveNames(files, settings).map(({ note }) => note);
  const lists = [
    ...movedLists(posts, archiveListAddresses(config)),
    ...taxonomyPages(blog, posts),
    ...movedPages(config, posts.filter(({ newAddress }) => newAddress !== null).length),
  ];
  const linked = relinkNotes(placed, blog, new Map(lists.map(({ from, to }) => [from, to])));
  const shown = [...settled.items, ...settled.posts, ...settled.pages].flatMap(({ pictures }) => pictures);
  const copies = copiesOf(blog, [...shown, ...linked.flatMap(({ files }) => files)]);
  const taken = new Set([...placed.map(({ draft }) => draft.from), ...copies.map(({ from }) => from)]);
  const left = [...redirects.leftFiles(placed), ...leftOf(blog, { taken, isOwn })];
  const planned = blog.withTypedPaths({ notes: linked.map(({ note }) => note), copies, left, movedLists: lists });
  return { ...planned, left: [...blog.excluded, ...planned.left] };
}

/** Programs that read no page ask for the site's icon here; from the assets it is published here too. */
const rootIcon = "favicon.ico";

/** What is published anyway, and what the notes need. */
function copiesOf({ attachments }: JekyllBlog, needed: readonly Attachment[]): readonly Attachment[] {
  const files = new Set(needed);
  const isPublished = ({ from }: Attachment): boolean => /^assets\/(?!.*\/_|_)/su.test(from) || from === rootIcon;
  return attachments.all.filter((file) => isPublished(file) || files.has(file));
}

interface ComingAlong {
  readonly taken: ReadonlySet<string>;
  readonly isOwn: (address: string) => boolean;
}

/** Files that are neither imported nor redirects. */
function leftOf(
  { folder, config, postFiles, redirectFiles }: JekyllBlog,
  { taken, isOwn }: ComingAlong,
): readonly LeftFile[] {
  const accounted = new Set([...taken, ...redirectFiles.map(({ path }) => path)]);
  return leftFiles(folder, config, { posts: postFiles, taken: accounted, isOwn });
}
