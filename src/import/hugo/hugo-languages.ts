import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { textIgnoringCase, textsOf, valueIgnoringCase } from "../front-matter/yaml-values.ts";
import { type HugoSettings, settingAt, settingText } from "./hugo-settings.ts";

/** The languages that a blog of Hugo's has, in small letters. */
export interface HugoLanguages {
  /** The one whose notes are those of the blog where nothing says otherwise. */
  readonly main: string;
  /** That one first. */
  readonly all: readonly string[];
  /** Those of which nothing is published. */
  readonly disabled: ReadonlySet<string>;
  /** Whether the main language has a folder of its own in addresses, as the others have. */
  readonly isMainInFolder: boolean;
  /** Whether each language is at an address of its own, and none has a folder. */
  readonly isEachAtOwnHost: boolean;
}

const languageName = /^[a-z][\w-]*$/iu;

/** Reads which languages a blog of Hugo's has. */
export function hugoLanguages(settings: HugoSettings): HugoLanguages {
  const typed = settingText(settings, "defaultContentLanguage")?.text ?? "";
  const main = languageName.test(typed) ? typed.toLowerCase() : "en";
  const node = settingAt(settings, "languages");
  const entries = node?.kind === "fields" ? node.entries.filter(({ key }) => languageName.test(key)) : [];
  const off = entries.filter(({ value }) => meantBoolean(textIgnoringCase(value, "disabled") ?? "") === true);
  const disabled = [...textsOf(settingAt(settings, "disableLanguages")), ...off.map(({ key }) => key)];
  const inFolder = settingText(settings, "defaultContentLanguageInSubdir")?.text ?? "";
  return {
    main,
    all: [...new Set([main, ...entries.map(({ key }) => key.toLowerCase())])],
    disabled: new Set(disabled.map((language) => language.toLowerCase())),
    isMainInFolder: meantBoolean(inFolder) === true,
    isEachAtOwnHost: entries.length > 1 && entries.every(({ value }) => valueIgnoringCase(value, "baseURL") !== null),
  };
}

/** The folder of a language in addresses: `/ko`; empty for none. */
export function languageFolder(language: string, languages: HugoLanguages): string {
  if (languages.isEachAtOwnHost || (language === languages.main && !languages.isMainInFolder)) return "";
  return `/${language}`;
}
