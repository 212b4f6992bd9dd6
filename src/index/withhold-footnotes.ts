import type { StudySection } from "../model/note/study-section.ts";

const beginning = '<div class="footnotes" role="doc-endnotes">\n<ol>\n';
const end = "</ol>\n</div>\n";
const beginningOfOne = '<li id="fn:';

/**
 * Footnotes stand behind everything else, whatever they explain. Of a note whose article is withheld those go with it that
 * nothing refers to which is still shown: they may be the article's.
 */
export function withholdFootnotes(shown: readonly StudySection[]): readonly StudySection[] {
  if (!shown.some(({ html }) => html.includes(beginning))) return shown;
  const referring = shown.map(({ html }) => bodyOf(html)).join("");
  const isReferredTo = (footnote: string): boolean => {
    const [, name = ""] = /^<li id="fn:([^"]*)"/u.exec(footnote) ?? [];
    return referring.includes(`href="#fn:${name}"`);
  };
  return shown.map((section) => withFootnotes(section, isReferredTo));
}

function bodyOf(html: string): string {
  const at = html.indexOf(beginning);
  return at === -1 ? html : html.slice(0, at);
}

function withFootnotes(section: StudySection, isKept: (footnote: string) => boolean): StudySection {
  const body = bodyOf(section.html);
  if (body === section.html) return section;
  const footnotes = section.html.slice(body.length + beginning.length).split(new RegExp(`(?=${beginningOfOne})`, "u"));
  const kept = footnotes.filter(isKept).map((footnote) => footnote.replace(end, ""));
  const html = kept.length === 0 ? body : `${body}${beginning}${kept.join("")}${end}`;
  return { ...section, html: html as StudySection["html"], text: withoutWords(section.text, footnotes, isKept) };
}

/** A section's text ends with the words of its footnotes, each of which is found by how many letters it has. */
function withoutWords(text: string, footnotes: readonly string[], isKept: (footnote: string) => boolean): string {
  let rest = text;
  const kept: string[] = [];
  for (const footnote of footnotes.toReversed()) {
    const begins = rest.length - lengthOfLast(rest, lettersIn(footnote.replace(/<[^>]*>|&[^;]*;/gu, "")));
    if (isKept(footnote)) kept.unshift(rest.slice(begins).trim());
    rest = rest.slice(0, begins).trimEnd();
  }
  return [rest, ...kept].filter((part) => part !== "").join("\n");
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The length, in UTF-16 units, of the end of a text that holds so many letters. */
function lengthOfLast(text: string, letters: number): number {
  let length = 0;
  let found = 0;
  for (const character of [...text].toReversed()) {
    if (found === letters) break;
    length += character.length;
    if (/[\p{L}\p{N}]/u.test(character)) found += 1;
  }
  return length;
}
