import { unbroken, withoutMarks } from "../../hugo/shortcodes/single/shortcode-meaning.ts";
import { escapeForCell } from "../../links/escape-for-cell.ts";

/** A picture shown by a Jekyll theme, alone or in a gallery. */
export interface ThemePicture {
  readonly source: string;
  /** The alternative text. */
  readonly alternative: string;
  /** The link target; null for none. */
  readonly link: string | null;
}

/** A picture without a caption, as HTML where Markdown is not read. */
export function themePicture(picture: ThemePicture, isInHtml: boolean): string {
  if (isInHtml) return imageTag(picture);
  return `![${picture.alternative.replace(/[[\]<>]/gu, " ").replaceAll("|", "\\|")}](${unbroken(picture.source)})`;
}

/** Pictures with a caption; HTML typed in it is reduced to its words. */
export function themeFigure(pictures: readonly ThemePicture[], caption: string): string {
  const words = caption.replace(/<\/?[a-z][^<>]*>/giu, "").trim();
  const isMarkdown = /[*_`~[]/u.test(words);
  const described = pictures.length === 1 ? withoutMarks(words) : "";
  const shown = pictures.map((one) =>
    imageTag({ ...one, alternative: one.alternative === "" ? described : one.alternative }),
  );
  const figcaption = words === "" ? "" : `<figcaption>${escapeForCell(words)}</figcaption>`;
  return `<figure${isMarkdown ? ' markdown="1"' : ""}>${shown.join("")}${figcaption}</figure>`;
}

function imageTag({ source, alternative, link }: ThemePicture): string {
  const image = `<img src="${escapeForCell(source)}" alt="${escapeForCell(alternative)}">`;
  return link === null ? image : `<a href="${escapeForCell(link)}">${image}</a>`;
}
