import { permalinkProblem } from "../../model/address/permalink.ts";
import { isTimeZone } from "../../model/date/time-zone.ts";
import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { freeAddresses } from "../addresses/free-addresses.ts";
import { siteAddresses } from "../addresses/site-addresses.ts";
import { listAttachments } from "../attachments.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { setField } from "../front-matter/edit-front-matter.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { mendFences } from "../front-matter/mend-fences.ts";
import { mendFields } from "../front-matter/mend-fields.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";
import type { CopiedFile, ImportPlan } from "../import-plan.ts";
import { basePathOf, type ImportSettings } from "../import-settings.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { translateThemeFields } from "../markdown/translate-fields.ts";
import { changed, type NoteDraft, parseDraft } from "../note-draft.ts";
import { linkNote, type SettledNote, settleNote } from "../settle-note.ts";
import { originOf } from "../web-address.ts";
import { withDraftAddresses } from "./draft-addresses.ts";
import { draftPage, placeOfPage } from "./draft-page.ts";
import { draftPost, placeOfPost } from "./draft-post.ts";
import { leaveExcluded } from "./excluded-files.ts";
import { withHeldAddresses } from "./held-addresses.ts";
import { hideCommentScripts } from "./hide-comment-scripts.ts";
import { asHtmlNote, isHtml } from "./html-post.ts";
import { type JekyllConfig, patternFor } from "./jekyll-config.ts";
import { withKnownValues } from "./known-values.ts";
import { lastWrittenFirst } from "./last-written-first.ts";
import { leftFiles } from "./left-files.ts";
import { followLinkTags } from "./link-tags.ts";
import { mediaPrefix } from "./media-prefix.ts";
import { noteNames } from "./note-names.ts";
import { markNumberedHeadings } from "./numbered-headings.ts";
import { oldRedirects } from "./old-redirects.ts";
import type { PageFile } from "./page-file.ts";
import { readPostData } from "./post-data.ts";
import { postFileOf } from "./post-file.ts";
import { readPages } from "./read-pages.ts";
import { newestFirst, type ReadPost, readPost } from "./read-post.ts";
import { withReadableDay } from "./readable-day.ts";
import { redirectFiles } from "./redirect-files.ts";
import { rewriteEmbeds } from "./rewrite-embeds.ts";
import { rewriteIncludes } from "./rewrite-includes.ts";
import { rewritePluginTags } from "./rewrite-plugin-tags.ts";
import { rewriteWrappedWords } from "./rewrite-wrapped-words.ts";

/** What a plan says of a blog's files; its configuration is another matter. */
export type PlannedFiles = Pick<ImportPlan, "notes" | "copies" | "left">;

/** Programs that read no page ask for a site's icon here; among the assets it is published there too. */
const rootIcon = "favicon.ico";

/** Plans how the posts, drafts and pictures of a Jekyll blog come in. `onNote` is told of each post. */
export function planJekyll(
  whole: BlogFolder,
  config: JekyllConfig,
  { settings, onNote }: { readonly settings: ImportSettings; readonly onNote: () => void },
): PlannedFiles {
  const { folder, left } = leaveExcluded(whole, config);
  const redirectingFiles = redirectFiles(folder, config);
  const leading = new Set(redirectingFiles.map(({ path }) => path));
  const posts = folder.files.flatMap(({ path }) => (leading.has(path) ? [] : (postFileOf(path) ?? [])));
  const readable = posts.flatMap((file) => {
    const text = folder.readText(file.path);
    const typed = text === null ? null : { from: file.path, to: placeOfPost(file), text, changes: [] };
    const draft = typed !== null && isHtml(file.path) ? asHtmlNote(typed) : typed;
    return draft === null ? [] : [{ file, draft }];
  });
  const found = readPages(folder, config).filter(({ path }) => !leading.has(path));
  const ranked = lastWrittenFirst(found, config);
  const { longestList } = settings;
  const typed = newestFirst(readable.map(({ file, draft }) => readPost(file, draft, { config, longestList })));
  const names = noteNames(typed, [...ranked.items, ...ranked.pages]);
  const attachments = listAttachments(folder);
  const used = new Set<CopiedFile>(
    attachments.all.filter(({ from }) => from.startsWith("assets/") || from === rootIcon),
  );
  const pictures = { attachments, use: (file: CopiedFile) => used.add(file) };
  const zone = config.timeZone !== null && isTimeZone(config.timeZone) ? config.timeZone : null;
  const translation = { ...pictures, timeZone: zone ?? settings.timeZone };
  const mend = (draft: NoteDraft): NoteDraft => {
    const dated = withReadableDay(translateThemeFields(draft, translation), zone);
    const mended = rewriteIncludes(markNumberedHeadings(mendFields(dated, { settings, ...pictures })));
    return withKnownValues(
      rewriteEmbeds(hideCommentScripts(rewriteWrappedWords(rewritePluginTags(mended)))),
      config.root,
    );
  };
  const claimed = new Set<string>();
  const redirects = oldRedirects(redirectingFiles, config);
  const keepsPattern = patternFor(config.permalink) !== null;
  const settledPost = (one: ReadPost): SettledFile => {
    onNote();
    const { file } = one;
    const to = names.get(file.path) ?? one.draft.to;
    const isRenamed = to !== one.draft.to;
    const addresses = one.addresses ?? [];
    const named = { ...one.draft, to };
    const draft = file.kind === "draft" ? named : mend(named);
    const data = { ...readPostData(draft.text, file, config), date: one.data.date };
    // Of two posts at one address Jekyll showed the newer.
    const old = addresses.filter((address) => !claimed.has(address));
    for (const address of old) claimed.add(address);
    const drafted = draftPost(draft, { file, data, settings, namesZone: zone !== null });
    const addressed = keepsPattern && !isRenamed ? drafted : withAddress(drafted, old);
    const known = one.addresses === null ? null : [...old, ...redirects.leadingTo(addresses)];
    const note = settleNote(addressed, known, settings);
    return { path: file.path, note: withDraftAddresses(note, one.draft.text, addresses) };
  };
  const settledPage = (page: PageFile): SettledFile => {
    onNote();
    const to = names.get(page.path) ?? placeOfPage(page);
    const isSeen = page.isHeld || !claimed.has(page.address);
    if (!page.isHeld) claimed.add(page.address);
    const fenced = mendFences({ from: page.path, to, text: page.text, changes: [] }, longestList);
    const draft = draftPage(page, mend(fenced));
    const note = settleNote(draft, isSeen ? [page.address, ...redirects.leadingTo([page.address])] : [], settings);
    return { path: page.path, note: withDraftAddresses(note, page.text, page.isHeld ? [] : [page.address]) };
  };
  const settledItems = ranked.items.map(settledPage);
  const settledPosts = typed.map(settledPost);
  const settledPages = ranked.pages.map(settledPage);
  const isOwn = siteAddresses(settledPosts.map(({ note }) => note));
  const isFree = ({ note }: SettledFile): boolean => !isOwn(note.newAddress ?? "");
  const kept = [...settledItems.filter(isFree), ...settledPosts, ...settledPages.filter(isFree)];
  const free = freeAddresses(
    kept.map(({ note }) => note),
    settings,
    isOwn,
  );
  const order = new Map([...posts, ...found].map(({ path }, index) => [path, index]));
  const settled = kept
    .map((file, index) => ({ ...file, note: free[index] ?? file.note }))
    .toSorted((one, other) => (order.get(one.path) ?? order.size) - (order.get(other.path) ?? order.size));
  const addressOfNote = new Map(settled.map(({ path, note }) => [path.normalize("NFC"), note.newAddress]));
  const noteFrom = notesFrom(settled.map(({ note }) => note));
  const basePath = basePathOf(textAt(config.root, "baseurl"));
  const origin = originOf(textAt(config.root, "url") ?? "");
  const pageAddresses = new Map(
    settled.flatMap(({ path, note }) => (postFileOf(path) === null ? [[path.normalize("NFC"), note.newAddress]] : [])),
  );
  const notes = settled.map(({ path, note: typed }) => {
    const note = withLinkTags(typed, (named) => pageAddresses.get(named) ?? null, settings);
    const [old] = note.oldAddresses.flatMap((one) => (one.kind === "unknown" ? [] : [one.address.slice(1)]));
    const bases = old === undefined ? [path] : [old, path];
    const noteAt = (named: string) => addressOfNote.get(named) ?? null;
    const media = mediaPrefix(note.draft.text, config);
    const roots = { basePath, bases, published: [] };
    const trail = {
      ...roots,
      attachments,
      origin,
      media,
      anywhere: false,
      noteAt,
      noteFrom,
      noteNamed: () => null,
      noteOfFile: () => null,
    };
    const futureRule = { now: folder.now, isFuture: meantBoolean(textAt(config.root, "future") ?? "") === true };
    return linkNote(withHeldAddresses(note, futureRule), trail, (one) => used.add(one));
  });
  const copies = attachments.all.filter((file) => used.has(file));
  const taken = new Set([...settled.map(({ path }) => path), ...copies.map(({ from }) => from), ...leading]);
  const answered = redirects.leftFiles(settled.map(({ note }) => note));
  return { notes, copies, left: [...left, ...answered, ...leftFiles(folder, config, { posts, taken, isOwn })] };
}

function withLinkTags(
  note: SettledNote,
  pageAt: (path: string) => string | null,
  settings: ImportSettings,
): SettledNote {
  const draft = followLinkTags(note.draft, pageAt);
  return draft === note.draft ? note : { ...note, draft, parsed: parseDraft(draft, settings) };
}

/** Finds notes by those of their old addresses that are their own in other letters. */
function notesFrom(notes: readonly SettledNote[]): (path: string) => string | null {
  const keyOf = (path: string): string => path.replace(/^\/|\/$/gu, "").normalize("NFC");
  const addresses = new Map(
    notes.flatMap(({ newAddress, oldAddresses }) =>
      oldAddresses.flatMap((old) => (old.kind === "same-folder" ? [[keyOf(old.address), newAddress] as const] : [])),
    ),
  );
  return (path) => addresses.get(keyOf(path)) ?? null;
}

interface SettledFile {
  readonly path: string;
  readonly note: SettledNote;
}

/** Where no pattern of the site gives the addresses of the blog, each note keeps its own. */
function withAddress(draft: NoteDraft, [address, ...others]: readonly string[]): NoteDraft {
  const isTyped = valueAt(frontMatterLines(draft.text)?.fields ?? null, "permalink") !== null;
  const composed = address?.normalize("NFC") ?? "";
  if (isTyped || others.length > 0 || permalinkProblem(composed) !== null) return draft;
  return changed(draft, setField(draft.text, "permalink", yamlScalar(escapedSigns(composed)), "permalink-mended"));
}
