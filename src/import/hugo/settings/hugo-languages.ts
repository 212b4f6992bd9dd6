import { meantBoolean } from "../../../parse/front-matter/fields/meant-boolean.ts";
import { saysYes, textsOf, valueIgnoringCase } from "../../front-matter/yaml-values.ts";
import { type HugoSettings, settingAt, settingText } from "./hugo-settings.ts";

/** A Hugo blog's languages, in lower case. */
export interface HugoLanguages {
  /** The default language of notes. */
  readonly main: string;
  /** The main language comes first. */
  readonly all: readonly string[];
  /** Languages that are not published. */
  readonly disabled: ReadonlySet<string>;
  /** Whether the main language also has a folder in addresses. */
  readonly isMainInFolder: boolean;
  /** Whether each language has its own host and none has a folder. */
  readonly isEachAtOwnHost: boolean;
}

const languageName = /^[a-z][\w-]*$/iu;

/** Reads a Hugo blog's languages. */
export function hugoLanguages(settings: HugoSettings): HugoLanguages {
  const typed = settingText(settings, "defaultContentLanguage")?.text ?? "";
  const main = languageName.test(typed) ? typed.toLowerCase() : "en";
  const node = settingAt(settings, "languages");
  const entries = node?.kind === "fields" ? node.entries.filter(({ key }) => languageName.test(key)) : [];
  const off = entries.filter(({ value }) => saysYes(valueIgnoringCase(value, "disabled")));
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

/** A language's folder in addresses: `/ko`; empty for none. */
export function languageFolder(language: string, languages: HugoLanguages): string {
  if (languages.isEachAtOwnHost || (language === languages.main && !languages.isMainInFolder)) return "";
  return `/${language}`;
}
