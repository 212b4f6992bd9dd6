import { decodeAddress } from "../../model/address/decode-address.ts";
import { fileName } from "../../model/address/file-name.ts";
import { isOwnAddress } from "../../model/address/own-addresses.ts";
import { slugify } from "../../model/address/slugify.ts";
import type { BlogKind } from "../../model/import-reasons.ts";
import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import { escapedSigns } from "../links/escape-address.ts";
import { changed, type NoteDraft, withField } from "../notes/note-draft.ts";
import { readAsPermalink } from "../notes/unplaced.ts";
import { withCommentedField } from "./comment-out.ts";
import { addToList } from "./edit-front-matter.ts";
import { frontMatterFields } from "./front-matter-text.ts";
import { saysYes, textAt, textsOf, valueAt } from "./yaml-values.ts";

/** How a program reads the addresses that its notes state. */
interface AddressReading {
  readonly aliasEnding: string;
  /** The whole address that a `slug:` with a slash before it means in a note; null if that is unknown. */
  readonly slugIn: (draft: NoteDraft, slug: string) => string | null;
}

const usualReading: AddressReading = { aliasEnding: "/", slugIn: (_, slug) => slug };

/**
 * Translates a note's addresses: Eleventy's `permalink:`, Hugo's `url:`, a `slug:` that is a whole address, and Hugo's
 * `aliases:`, which redirect and get the blog's ending. Hugo ignores `permalink:`, so it is commented out there; for
 * Quartz it is one more address that redirects.
 */
export function typedAddress(draft: NoteDraft, kind: BlogKind, reading = usualReading): NoteDraft {
  const isHugo = kind === "hugo";
  const redirected = kind === "quartz" ? withRedirectingPermalink(draft) : draft;
  const own = isHugo ? withCommentedField(draft, "permalink", "field-set-aside") : redirected;
  return withAliases(withPermalink(own, isHugo, reading), reading.aliasEnding);
}

function withPermalink(draft: NoteDraft, isHugo: boolean, { slugIn }: AddressReading): NoteDraft {
  const permalink = textAt(frontMatterFields(draft.text), "permalink");
  if (permalink !== null) return withOwnPermalink(draft, permalink);
  const url = textAt(frontMatterFields(draft.text), "url");
  // Hugo needs no leading slash.
  const isWhole = isHugo && url !== null && !/^(?:[a-z][\w+.-]*:|\/\/)/iu.test(url);
  const slug = textAt(frontMatterFields(draft.text), "slug") ?? "";
  const placed = /^\/(?!\/)/u.test(slug) ? slugIn(draft, slug) : null;
  const typed = isWhole ? url : [url, placed].find((text) => isAddress(text ?? ""));
  const address = typed == null ? null : addressOf(typed, draft);
  if (typed == null || address === null) return draft;
  return withField(draft, "permalink", address, "field-translated");
}

function withRedirectingPermalink(draft: NoteDraft): NoteDraft {
  const typed = textAt(frontMatterFields(draft.text), "permalink");
  const address = typed === null || meantBoolean(typed) === false ? null : wholeAddress(typed, draft);
  if (address === null) return draft;
  const aside = withCommentedField(draft, "permalink", "field-set-aside");
  if (isOwnAddress(address)) return aside;
  return changed(aside, addToList(aside.text, "redirect_from", [address], "redirect-added"));
}

function isAddress(typed: string): boolean {
  return /^\/[^/]/u.test(typed);
}

function withOwnPermalink(draft: NoteDraft, typed: string): NoteDraft {
  if (meantBoolean(typed) === false) return heldBack(draft);
  if (isTaken(typed, draft)) return draft;
  const address = addressOf(typed, draft);
  if (address === null) return withCommentedField(draft, "permalink", "field-set-aside");
  return withField(draft, "permalink", address, "permalink-repaired");
}

/** Eleventy writes no page for `permalink: false`. */
function heldBack(draft: NoteDraft): NoteDraft {
  const aside = withCommentedField(draft, "permalink", "field-set-aside");
  return saysYes(frontMatterFields(draft.text), "draft") ? aside : withField(aside, "draft", "true", "held-back");
}

/** Whether an address works as typed; a template belongs to another program. */
function isTaken(typed: string, draft: NoteDraft): boolean {
  return !/\{[{%]/u.test(typed) && readAsPermalink(typed, draft).pattern !== null;
}

/** A typed address in full, as YAML; null if no site can have it or only a program could compute it. */
function addressOf(typed: string, draft: NoteDraft): string | null {
  const address = wholeAddress(typed, draft);
  return address === null ? null : yamlScalar(address);
}

function wholeAddress(typed: string, draft: NoteDraft): string | null {
  const filled = withNames(typed, draft);
  const decoded = decodeAddress(filled.replace(/^https?:\/\/[^/]+/iu, ""));
  if (decoded === null) return null;
  const path = `/${decoded}`.replace(/\/{2,}/gu, "/").replace(/(?<=\/)index\.html?$/iu, "");
  const whole = /(?:\/|\.html?)$/iu.test(path) ? path : `${path}/`;
  const written = escapedSigns(whole);
  return isTaken(written, draft) ? written : null;
}

/** Fills in what an address template takes from its own note. */
function withNames(typed: string, draft: NoteDraft): string {
  const stem = fileName(draft.to).replace(/\.[^.]*$/u, "");
  const fileSlug = stem.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, "");
  const title = textAt(frontMatterFields(draft.text), "title") ?? fileSlug;
  return typed
    .replace(/\{\{-?\s*(?:page\.)?fileSlug\s*(?:\|\s*slug(?:ify)?\s*)?-?\}\}/gu, () => fileSlug)
    .replace(/\{\{-?\s*title\s*\|\s*slug(?:ify)?\s*-?\}\}/gu, () => slugify(title));
}

/** On a Hugo blog whose addresses are all files, an alias ending in a slash is a file too. */
function withEnding(address: string, ending: string): string {
  if (ending !== "/") return /\.html$/iu.test(address) ? address : `${address.replace(/\/$/u, "")}${ending}`;
  return /\/$|\.[a-z0-9]+$/iu.test(address) ? address : `${address}/`;
}

/** Aliases that are names stay; those that are addresses become redirects. */
function withAliases(draft: NoteDraft, ending: string): NoteDraft {
  const aliases = textsOf(valueAt(frontMatterFields(draft.text), "aliases"));
  const addresses = aliases.filter(isAddress);
  if (addresses.length === 0) return draft;
  const others = aliases.filter((alias) => !isAddress(alias));
  const aside =
    others.length === 0
      ? withCommentedField(draft, "aliases", "field-translated")
      : withField(draft, "aliases", yamlList(others), "field-translated");
  const whole = addresses.map((address) => withEnding(address, ending));
  return changed(aside, addToList(aside.text, "redirect_from", whole, "redirect-added"));
}
