import { isTimeZone } from "../../../model/date/time-zone.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { pageSizeOf } from "../../blog/page-size.ts";
import { unusedKeys } from "../../blog/unused-keys.ts";
import { addressSettings } from "../../settings/address-settings.ts";
import type { MappedSetting } from "../../settings/mapped-setting.ts";
import { hugoGiscus } from "./hugo-giscus.ts";
import { hugoLanguages } from "./hugo-languages.ts";
import { type HugoSettings, type HugoText, settingAt, settingText } from "./hugo-settings.ts";

/** Hugo settings read elsewhere: they determine paths, addresses and languages, or hold notes back. */
const followed =
  /^(?:title|baseURL|base_url|default_language|slugify|languageCode|defaultContentLanguage(?:InSubdir)?|disableLanguages|contentDir|permalinks|uglyURLs|disablePathToLower|ignoreFiles|ignored_content|cascade)$/iu;

/** Language settings that are read, or mean nothing without a list of languages. */
const ofLanguage = /^(?:languageCode|languageName|weight|contentDir|disabled|permalinks)$/iu;

const verificationNames = {
  naver: ["params.naverSiteVerification", "params.verification.naver", "params.analytics.naver.SiteVerificationTag"],
  google: [
    ...["params.googleVerificationCode", "params.googleSiteVerification", "params.verification.google"],
    "params.analytics.google.SiteVerificationTag",
  ],
} as const;

/** A Hugo blog's site settings, its main language's first, and the keys that have no equivalent. */
export function hugoSiteSettings(settings: HugoSettings): {
  readonly mapped: readonly MappedSetting[];
  readonly unmapped: readonly string[];
} {
  const { mapped, used } = settingsIn(settings);
  const { root } = settings;
  const keys = [...keysIn(root).filter((key) => followed.test(key)), ...followedOfLanguages(settings)];
  return { mapped, unmapped: unusedKeys(root, new Set([...used, ...keys])) };
}

function followedOfLanguages(settings: HugoSettings): readonly string[] {
  const languages = settingAt(settings, "languages");
  return keysIn(languages).flatMap((language) =>
    keysIn(settingAt(settings, "languages", language))
      .filter((key) => ofLanguage.test(key))
      .map((key) => `languages.${language}.${key}`),
  );
}

function keysIn(node: YamlNode | null): readonly string[] {
  return node?.kind === "fields" ? node.entries.map(({ key }) => key) : [];
}

/** The language a Hugo blog declares; null if none. */
export function hugoLanguage(settings: HugoSettings): string | null {
  const { main } = hugoLanguages(settings);
  const names = [`languages.${main}.languageCode`, "defaultContentLanguage", "default_language", "languageCode"];
  const typed = names.map((name) => settingText(settings, name)).find((found) => found !== null);
  return typed?.text ?? null;
}

function settingsIn(settings: HugoSettings) {
  const { main } = hugoLanguages(settings);
  const used = new Set<string>();
  const first = (...paths: readonly string[]): HugoText | null => {
    const all = [...paths.map((path) => `languages.${main}.${path}`), ...paths];
    const said = all.flatMap((path) => settingText(settings, path) ?? []);
    for (const { path } of said) used.add(path);
    return said[0] ?? null;
  };
  const from = (found: HugoText): readonly string[] => [`${found.file}: ${found.typed}`];
  const mapped = (found: HugoText | null, to: MappedSetting["to"], read: (text: string) => unknown) => {
    const value = found === null ? null : read(found.text);
    if (found !== null && value === null) used.delete(found.path);
    return found === null || value === null ? [] : [{ from: from(found), to, value }];
  };
  const place = first("baseURL", "base_url");
  const naver = first(...verificationNames.naver);
  const google = first(...verificationNames.google);
  const verification = { ...(naver && { naver: naver.text }), ...(google && { google: google.text }) };
  const giscus = hugoGiscus(settings);
  for (const path of giscus?.used ?? []) used.add(path);
  const codes = [naver, google].flatMap((one) => (one === null ? [] : from(one)));
  return {
    used,
    mapped: [
      ...mapped(first("title"), "title", String),
      ...(place === null || !/^https?:/iu.test(place.text)
        ? []
        : addressSettings(place.text, `${place.file}: ${place.typed}`)),
      ...mapped(first("params.description", "description"), "description", String),
      ...mapped(
        first("params.author.name", "params.author", "author.name", "author", "extra.author"),
        "author",
        String,
      ),
      ...mapped(first("timeZone"), "timeZone", (zone) => (isTimeZone(zone) ? zone : null)),
      ...mapped(first("pagination.pagerSize", "paginate"), "pageSize", pageSizeOf),
      ...(giscus === null ? [] : [giscus.mapped]),
      ...(codes.length === 0 ? [] : [{ from: codes, to: "verification", value: verification } as const]),
    ],
  };
}
