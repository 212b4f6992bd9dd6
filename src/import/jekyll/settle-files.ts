import { permalinkProblem } from "../../model/address/permalink.ts";
import { yamlScalar } from "../../writing/yaml-scalar.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { repairFences } from "../front-matter/repair-fences.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";
import type { Attachment } from "../import-plan.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import { type SettledNote, settleNote } from "../notes/settle-note.ts";
import { withDraftAddresses } from "./addresses/draft-addresses.ts";
import type { OldRedirects } from "./addresses/old-redirects.ts";
import { shownAddresses } from "./addresses/shown-addresses.ts";
import { draftPage, placeOfPage } from "./draft-page.ts";
import { draftPost } from "./draft-post.ts";
import type { JekyllBlog } from "./jekyll-blog.ts";
import { listedItems } from "./listed-items.ts";
import { noteFileNames } from "./note-file-names.ts";
import type { PageFile } from "./page-file.ts";
import { readPostData } from "./post-data.ts";
import type { ReadPost } from "./read-post.ts";
import { repairDraft } from "./repair-draft.ts";
import { patternFor } from "./settings/jekyll-config.ts";

/** A note with its address, and the pictures its front matter shows. */
export interface SettledFile {
  readonly note: SettledNote;
  readonly pictures: readonly Attachment[];
}

/** A blog's notes by their former kind, each in order of precedence for addresses. */
export interface SettledFiles {
  readonly items: readonly SettledFile[];
  readonly posts: readonly SettledFile[];
  readonly pages: readonly SettledFile[];
}

interface Settling {
  readonly redirects: OldRedirects;
  /** Called for each note. */
  readonly onNote: () => void;
}

/** Repairs every file of a blog and determines its old and new addresses. */
export function settleFiles(blog: JekyllBlog, { redirects, onNote }: Settling): SettledFiles {
  const all = {
    blog,
    redirects,
    names: noteFileNames(blog.posts, [...blog.items, ...blog.pages]),
    shown: shownAddresses(blog),
    listed: listedItems(blog),
  };
  const page = (one: PageFile): SettledFile => {
    onNote();
    return settlePage(one, all);
  };
  const post = (one: ReadPost): SettledFile => {
    onNote();
    return settlePost(one, all);
  };
  return { items: blog.items.map(page), posts: blog.posts.map(post), pages: blog.pages.map(page) };
}

/** What is decided across all files of a blog. */
interface AllFiles {
  readonly blog: JekyllBlog;
  readonly redirects: OldRedirects;
  /** Each file's name among the notes, by path. */
  readonly names: ReadonlyMap<string, string>;
  /** Where each file was visible, by path. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** The paths of the pages that stand in lists. */
  readonly listed: ReadonlySet<string>;
}

function settlePost(post: ReadPost, { blog, redirects, names, shown }: AllFiles): SettledFile {
  const { file, addresses } = post;
  const { config, settings, timeZone } = blog;
  const named = { ...post.draft, to: names.get(file.path) ?? post.draft.to };
  const { draft, pictures } = file.kind === "draft" ? { draft: named, pictures: [] } : repairDraft(named, blog);
  const data = { ...readPostData(draft.text, file, config), date: post.data.date };
  const drafted = draftPost(draft, { file, data, settings, namesZone: timeZone !== null });
  const old = shown.get(file.path) ?? [];
  const isRenamed = named.to !== post.draft.to;
  const isByPattern = patternFor(config.permalink) !== null && !isRenamed;
  const addressed = isByPattern ? drafted : withAddress(drafted, old, isRenamed);
  const known = addresses === null ? null : [...old, ...redirects.leadingTo(addresses)];
  const note = settleNote(addressed, known, settings);
  return { note: withDraftAddresses(note, post.draft.text, addresses ?? []), pictures };
}

function settlePage(page: PageFile, { blog, redirects, names, shown, listed }: AllFiles): SettledFile {
  const { path, text, address, isHeld } = page;
  const typed = { from: path, to: names.get(path) ?? placeOfPage(page), text, changes: [] };
  const { draft, pictures } = repairDraft(repairFences(typed, blog.settings.longestList), blog);
  const old = (shown.get(path) ?? []).flatMap((one) => [one, ...redirects.leadingTo([one])]);
  const note = settleNote(draftPage({ ...page, isListed: listed.has(path) }, draft), old, blog.settings);
  return { note: withDraftAddresses(note, text, isHeld ? [] : [address]), pictures };
}

/**
 * If no site pattern reproduces the blog's addresses, each note states its own. One that the note itself composes, as
 * `/en/:title/`, is written in full for a file that gets another name.
 */
function withAddress(draft: NoteDraft, [address, ...others]: readonly string[], isRenamed: boolean): NoteDraft {
  const typed = valueAt(frontMatterFields(draft.text), "permalink");
  const isKept = typed !== null && !(isRenamed && /:[a-z]/u.test(textsOf(typed).join("")));
  const composed = address?.normalize("NFC") ?? "";
  if (isKept || others.length > 0 || permalinkProblem(composed) !== null) return draft;
  return withField(draft, "permalink", yamlScalar(escapedSigns(composed)), "permalink-repaired");
}
