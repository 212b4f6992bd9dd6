import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/text/language.ts";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { readConfig, settingsIn } from "../../../src/site/config/read-config.ts";

const setting = { key: "", where: { source: null, place: null } };

describe("the default configuration", () => {
  it.each(languages)("is one that a writer could have written, in %s", (language) => {
    const { given } = settingsIn(defaultConfig(language), setting, () => setting);
    expect(readConfig(given)).toEqual({ config: defaultConfig(language), diagnostics: [] });
  });
});
