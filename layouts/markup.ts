/** The markup language, kept in the type so that HTML never lands in XML unescaped. */
export type MarkupLanguage = "html" | "xml";

/**
 * Markup that is already safe: an object, so that it can be distinguished at run time from a string, which is escaped.
 */
export class Markup<Language extends MarkupLanguage> {
  // Declared: fields that are defined first and set afterwards cost a page thousands of calls.
  declare readonly language: Language;
  declare readonly text: string;

  constructor(language: Language, text: string) {
    this.language = language;
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may fill a placeholder: absent values leave nothing, lists are joined, strings are escaped. */
export type Hole<Language extends MarkupLanguage> =
  | string
  | number
  | Markup<Language>
  | readonly Hole<Language>[]
  | null
  | undefined
  | false;

/** A tagged template that escapes every string put into it. */
export type MarkupTag<Language extends MarkupLanguage> = (
  fixed: TemplateStringsArray,
  ...holes: readonly Hole<Language>[]
) => Markup<Language>;

/** Makes the tag of a markup language from its escape function for text and quoted attributes. */
export function markupTag<Language extends MarkupLanguage>(
  language: Language,
  escapeText: (text: string) => string,
): MarkupTag<Language> {
  const fill = (hole: Hole<Language>): string => {
    if (typeof hole === "string") return escapeText(hole);
    if (hole instanceof Markup) return hole.text;
    if (hole === null || hole === undefined || hole === false) return "";
    if (typeof hole === "number") return String(hole);
    let text = "";
    for (const part of hole) text += fill(part);
    return text;
  };
  return (fixed, ...holes) => {
    let text = fixed[0] ?? "";
    for (let index = 0; index < holes.length; index += 1) {
      const hole = holes[index];
      // Nearly all are one of these two: a page has hundreds.
      if (hole instanceof Markup) text += hole.text;
      else text += typeof hole === "string" ? escapeText(hole) : fill(hole);
      text += fixed[index + 1] ?? "";
    }
    return new Markup(language, text);
  };
}
