import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/text/language.ts";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { readConfig, settingsIn } from "../../../src/site/config/read-config.ts";

const setting = { key: "", where: { source: null, place: null } };

describe("the default configuration", () => {
  it.each(languages)("could have been written by a writer, in %s", (language) => {
    const { given } = settingsIn(defaultConfig(language), setting, () => setting);
    expect(readConfig(given)).toEqual({ config: defaultConfig(language), diagnostics: [] });
  });

  it.each(Object.entries(defaultConfig("ko")))("is written down where the keys are explained: %s", (key, value) => {
    const explained = new RegExp(`/\\*\\* [^\\n]* Default: ([^\\n]*) \\*/\\n {2}readonly ${key}:`, "u");
    const [, told = ""] = explained.exec(keys) ?? [];
    expect(told).not.toBe("");
    if (key !== "description" && key !== "verification") expect(told).toContain(`\`${JSON.stringify(value)}\``);
  });
});

/** The file of the keys, with every comment on one line. */
const keys = readFileSync(new URL("../../../src/model/site-config.ts", import.meta.url), "utf8")
  .replace(/\/\*\*\n\s+\* /gu, "/** ")
  .replace(/\n\s+\*(?:\/| )/gu, (end) => (end.endsWith("/") ? " */" : " "));
