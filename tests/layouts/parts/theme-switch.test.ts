import { describe, expect, it } from "vitest";
import { themeSwitch } from "../../../layouts/parts/theme-switch.ts";
import { renderedSite } from "../../support/rendered-site.ts";

describe("the buttons of the theme", () => {
  it("are hidden until a script makes them work", () => {
    expect(themeSwitch(renderedSite([]).site).text).toMatch(/^<div class="theme-switch" [^>]* hidden>/u);
  });

  it("are named in the site's language, each with its state", () => {
    const english = themeSwitch(renderedSite([], { language: "en" }).site).text;
    expect(english).toContain('role="group" aria-label="Theme"');
    expect([...english.matchAll(/aria-pressed="(\w+)">(\w+)</gu)].map(([, state, name]) => [name, state])).toEqual([
      ["System", "true"],
      ["Light", "false"],
      ["Dark", "false"],
    ]);
  });
});
