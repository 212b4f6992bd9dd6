import { expect, it } from "vitest";
import { themeSwitch } from "../../../../layouts/parts/frame/theme-switch.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

it("is a button named in the site's language, hidden until a script makes it work", () => {
  const inEnglish = themeSwitch(renderedSite([], { language: "en" }).site).text;
  expect(inEnglish).toBe(
    '<button type="button" class="theme-switch" aria-label="Dark mode" title="Dark mode" aria-pressed="false" hidden></button>',
  );
  expect(themeSwitch(renderedSite([]).site).text).toContain('aria-label="어두운 화면"');
});
