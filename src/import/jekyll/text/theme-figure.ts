import { unbroken, withoutMarks } from "../../hugo/shortcode-meaning.ts";
import { escapeMarkup } from "../../links/escape-markup.ts";

/** A picture that a theme of Jekyll's shows, alone or in a gallery. */
export interface ThemePicture {
  readonly source: string;
  /** What it shows. */
  readonly alternative: string;
  /** Where it leads; null for nowhere. */
  readonly link: string | null;
}

/** A picture without words under it, in Markdown, or in HTML where no Markdown is read. */
export function themePicture(picture: ThemePicture, isInHtml: boolean): string {
  if (isInHtml) return imageTag(picture);
  return `![${picture.alternative.replace(/[[\]<>]/gu, " ").replaceAll("|", "\\|")}](${unbroken(picture.source)})`;
}

/** Pictures with the words under them; no more than words is left of HTML that is typed there. */
export function themeFigure(pictures: readonly ThemePicture[], caption: string): string {
  const words = caption.replace(/<\/?[a-z][^<>]*>/giu, "").trim();
  const isMarkdown = /[*_`~[]/u.test(words);
  const described = pictures.length === 1 ? withoutMarks(words) : "";
  const shown = pictures.map((one) =>
    imageTag({ ...one, alternative: one.alternative === "" ? described : one.alternative }),
  );
  const figcaption = words === "" ? "" : `<figcaption>${escapeMarkup(words)}</figcaption>`;
  return `<figure${isMarkdown ? ' markdown="1"' : ""}>${shown.join("")}${figcaption}</figure>`;
}

function imageTag({ source, alternative, link }: ThemePicture): string {
  const image = `<img src="${escapeMarkup(source)}" alt="${escapeMarkup(alternative)}">`;
  return link === null ? image : `<a href="${escapeMarkup(link)}">${image}</a>`;
}
