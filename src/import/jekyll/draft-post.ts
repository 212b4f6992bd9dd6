import { withoutDraftNames } from "../../model/note/draft-name.ts";
import { isLocked } from "../../parse/front-matter/held/locked-field.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import { withCommentedField } from "../front-matter/comment-out.ts";
import { hasField } from "../front-matter/edit-front-matter.ts";
import { frontMatterFields } from "../front-matter/front-matter-text.ts";
import { typedTitle } from "../front-matter/typed-title.ts";
import { saysYes, textAt } from "../front-matter/yaml-values.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { draftsFolder } from "../notes/drafts-folder.ts";
import { headOfDraft, type NoteDraft, withField } from "../notes/note-draft.ts";
import { readAsPermalink } from "../notes/unplaced.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { patternOf } from "./addresses/old-addresses.ts";
import { withSlug } from "./nameless-post.ts";
import type { PostData } from "./post-data.ts";
import { dayInName, typedMoment } from "./post-day.ts";
import type { PostFile } from "./post-file.ts";
import { patternFor } from "./settings/jekyll-config.ts";
import { titleOfName } from "./title-of-name.ts";

/**
 * Where a post or draft goes. Leading underscores and names of drafts are dropped, since they would hide a post.
 */
export function placeOfPost({ below, kind, categories }: PostFile): string {
  const path = below
    .split("/")
    .map((name) => name.replace(/^[_.]+(?=.)/u, ""))
    .join("/")
    .replace(/\.(?:mkd|mkdn|mkdown|html)$/iu, ".md");
  return `${kind === "draft" ? draftsFolder : ""}${withoutDraftNames([...categories, path].join("/"))}`;
}

/** A post, what Jekyll knows about it, and the target site. */
interface PostToDraft {
  readonly file: PostFile;
  readonly data: PostData;
  readonly settings: ImportSettings;
  /** Whether the blog names its time zone. */
  readonly namesZone: boolean;
}

/** Writes what Jekyll infers about a post into it: from its name, folders and the blog's defaults. */
export function draftPost(draft: NoteDraft, post: PostToDraft): NoteDraft {
  const { file, data, settings } = post;
  if (file.kind === "draft") return draft;
  const titled = withSlug(withTitle(draft, post), file, data);
  const worded = withTags(withCategories(titled, data), data);
  const filed = withSecrecy(withListing(withPublished(withLanguage(withComments(worded, data), data), data)));
  return withTypedDay(withDay(withPermalink(filed, post), file, settings), post);
}

function withTitle(draft: NoteDraft, { file, data, settings }: PostToDraft): NoteDraft {
  if (typedTitle(draft, settings) !== null) return draft;
  const title = yamlScalar(data.title ?? titleOfName(file));
  return withField(draft, "title", title, "title-added");
}

/** If YAML cannot read the front matter, what the author typed is kept. */
function isTypedUnread({ text }: NoteDraft, { isUnread }: PostData, ...keys: readonly string[]): boolean {
  return isUnread && keys.some((key) => hasField(text, key));
}

function withCategories(draft: NoteDraft, data: PostData): NoteDraft {
  const { impliedCategories, categories } = data;
  if (impliedCategories.length === 0 || isTypedUnread(draft, data, "categories", "category")) return draft;
  return withField(draft, "categories", yamlList(categories), "categories-added");
}

function withTags(draft: NoteDraft, data: PostData): NoteDraft {
  const { impliedTags } = data;
  if (impliedTags.length === 0 || isTypedUnread(draft, data, "tags", "tag")) return draft;
  return withField(draft, "tags", yamlList(impliedTags), "categories-added");
}

function withComments(draft: NoteDraft, data: PostData): NoteDraft {
  const isImplied = data.impliedComments && !isTypedUnread(draft, data, "comments");
  return isImplied ? withField(draft, "comments", "true", "comments-added") : draft;
}

function withLanguage(draft: NoteDraft, data: PostData): NoteDraft {
  const { impliedLanguage } = data;
  if (impliedLanguage === null || isTypedUnread(draft, data, "lang")) return draft;
  return withField(draft, "lang", yamlScalar(impliedLanguage), "language-added");
}

/** Keeps a post held back that the blog's defaults held back. */
function withPublished(draft: NoteDraft, { published }: PostData): NoteDraft {
  const own = textAt(frontMatterFields(draft.text), "published");
  return published || own !== null ? draft : withField(draft, "published", "false", "held-back");
}

/** Jekyll themes publish hidden posts but do not list them. */
function withListing(draft: NoteDraft): NoteDraft {
  const fields = frontMatterFields(draft.text);
  const isHidden = saysYes(fields, "hidden");
  const isSaid = ["unlisted", "draft", "published"].some((key) => textAt(fields, key) !== null);
  if (!isHidden || isSaid) return draft;
  const unlisted = withField(draft, "unlisted", "true", "field-translated");
  return withCommentedField(unlisted, "hidden", "field-translated");
}

/** Themes that ask for a password encrypt the post. */
function withSecrecy(draft: NoteDraft): NoteDraft {
  const fields = frontMatterFields(draft.text);
  const isSecret = fields?.kind === "fields" && fields.entries.some(({ key, value }) => isLocked(key, value));
  const isHeld = saysYes(fields, "draft");
  return isSecret && !isHeld ? withField(draft, "draft", "true", "locked-there") : draft;
}

/** An address that Jekyll accepts and Saegim rejects is written as the file Jekyll made. */
function withPermalink(draft: NoteDraft, { file, data, settings }: PostToDraft): NoteDraft {
  const { permalink, impliedPermalink } = data;
  if (permalink === null) return draft;
  const isTaken = readAsPermalink(permalink, draft).pattern !== null;
  const filled = patternOf(file, permalink);
  // A file path is not an address: its `%` stands for itself.
  const typed = permalink.includes(":path") ? escapedSigns(filled) : filled;
  const pattern = isTaken ? permalink : nearestPattern(typed, draft);
  const isNeeded = impliedPermalink === null ? !isTaken : pattern !== settings.permalink;
  if (!isNeeded) return draft;
  return withField(draft, "permalink", yamlScalar(pattern), "permalink-repaired");
}

/** An impossible address becomes the nearest possible one, as the diagnostic suggests. */
function nearestPattern(permalink: string, draft: NoteDraft): string {
  const problem = readAsPermalink(permalink, draft).diagnostics.find(({ rule }) => rule === "permalink-invalid");
  const nearest = problem?.rule === "permalink-invalid" ? problem.facts.suggestion : permalink;
  const pattern = patternFor(permalink);
  return pattern !== null && readAsPermalink(pattern, draft).pattern !== null ? pattern : nearest;
}

/** A date that Jekyll reads from the file name and Saegim does not. */
function withDay(draft: NoteDraft, { typedDate }: PostFile, settings: ImportSettings): NoteDraft {
  const day = typedDate === null ? null : dayInName(typedDate);
  const hasDay = /^\d{4}-\d{1,2}-\d{1,2}/u.test(typedDate ?? "");
  if (day === null || hasDay || headOfDraft(draft, settings).note !== null) return draft;
  return withField(draft, "date", day, "date-added");
}

/** If the blog names no zone, the date as typed is kept rather than moved to another zone's day. */
function withTypedDay(draft: NoteDraft, { data, settings, namesZone }: PostToDraft): NoteDraft {
  const typed = data.date === null || namesZone ? null : typedMoment(data.date);
  const read = typed === null ? null : (headOfDraft(draft, settings).note?.date.value ?? null);
  if (typed === null || read === null || read === typed.day) return draft;
  return withField(draft, "date", `${typed.day} ${typed.time}`, "day-kept");
}
