import { describe, expect, it } from "vitest";
import type { CommandOptions } from "../../../src/cli/arguments/options.ts";
import { readOptions } from "../../../src/cli/arguments/read-options.ts";
import { spokenLanguage } from "../../../src/cli/project/spoken-language.ts";
import { memoryIo } from "../../support/command-io.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

function spoken(configuration: string, told: Partial<CommandOptions> = {}) {
  const { path } = temporaryProject({ "site.config.ts": configuration });
  return spokenLanguage({ ...readOptions(new Map()), config: path("site.config.ts"), ...told }, memoryIo());
}

const english = 'export default { language: "en" };\n';

describe("spokenLanguage", () => {
  it("is the site's, unless another is asked for", async () => {
    expect(await spoken(english)).toBe("en");
    expect(await spoken("export default {};\n")).toBe("ko");
    expect(await spoken(english, { lang: "ko" })).toBe("ko");
  });

  it("is found whatever is wrong with the configuration", async () => {
    expect(await spoken('export default { language: "en", colour: "red" };\n')).toBe("en");
    expect(await spoken("export default {\n")).toBe("ko");
    expect(await spoken(english, { config: "/none/site.config.ts" })).toBe("ko");
  });
});
