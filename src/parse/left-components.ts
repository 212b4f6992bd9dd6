import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { placesIn } from "./places/places-in.ts";

/** `<Tabs>`, `<TabItem value="a">`, `<Badge />`: no element of HTML has a capital and a small letter. */
const ofProgram = "[A-Z][a-z][A-Za-z0-9.]*";

/** `<d-footnote>`, `<custom-box>`: only a script of its page gives such an element a meaning. */
const ofScript = "[a-z][a-z0-9]*(?:-[a-z0-9]+)+";

/** Elements of HTML that notes cannot have and that do no harm. */
const ofHtml = "acronym|area|datalist|dir|hgroup|label|map|menu|meter|nobr|output|progress|search|slot";

/** A cheap check of a text: what a component begins with. */
const opening = new RegExp(`<(?:[A-Z][a-z]|[a-z][a-z0-9]*-|(?:${ofHtml})\\b)`, "u");

const component = new RegExp(
  `(?<![\\p{L}\\p{N}\`\\\\])<(${ofProgram}|${ofScript}|${ofHtml})(\\s[^<>]{0,300}?)?(/?)>`,
  "gu",
);

/**
 * Reports, once per note, components that only MDX, Vue or a script can render, and elements that notes cannot have:
 * their tags are shown as typed, and the words in them as text. `List<String>` and names mentioned without an end tag
 * are ignored.
 */
export function findLeftComponents(body: Body, source: SourcePath | null): readonly Diagnostic[] {
  if (!opening.test(body.source.text)) return [];
  const tags = body.tokens.flatMap((holder) => tagsIn(holder).map((tag) => ({ holder, ...tag })));
  const closed = tags.length === 0 ? noNames : closedIn(body);
  const found = tags.filter(({ name, isWhole }) => isWhole || closed.has(name));
  const [first] = found;
  if (first === undefined) return [];
  const { holder, start, typed } = first;
  const place = placesIn(body)(holder, { start, end: start + typed.length });
  const names = [...new Set(found.map(({ name }) => name))];
  return [diagnose("component-left", { typed, names }, { source, place })];
}

const noNames: ReadonlySet<string> = new Set();

/** The names of the end tags in a note. */
function closedIn({ tokens }: Body): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ content }) =>
      [...content.matchAll(/<\/([A-Za-z][A-Za-z0-9.-]*)>/gu)].map(([, name = ""]) => name),
    ),
  );
}

function tagsIn({ children, content }: Token) {
  if (children === null || !content.includes("<")) return [];
  const found = [...content.matchAll(component)];
  if (found.length === 0) return [];
  const words = children.map((child) => (child.type === "code_inline" ? "\n" : child.content)).join("");
  return found.flatMap(({ 0: typed, 1: name = "", 3: end, index }) =>
    words.includes(typed) ? [{ typed, name, isWhole: end === "/", start: index }] : [],
  );
}
