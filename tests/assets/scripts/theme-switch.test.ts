import { parseHTML } from "linkedom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startThemeSwitch, themeChosen } from "../../../assets/scripts/theme-switch.ts";
import { themeSwitch } from "../../../layouts/parts/frame/theme-switch.ts";
import { themeKey } from "../../../src/model/page/theme-key.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const button = themeSwitch(renderedSite([]).site).text;
const metas = ["light", "dark"].map((theme) => `<meta name="theme-color" media="(prefers-color-scheme: ${theme})">`);

/** The reader's stored theme, and whether their system is dark. */
interface Coming {
  readonly chosen?: string;
  readonly systemIsDark?: boolean;
  readonly keepsNothing?: boolean;
}

function pageWith({ chosen = "", systemIsDark = false, keepsNothing = false }: Coming) {
  const { document, CustomEvent } = parseHTML(
    `<html data-theme="${chosen}"><head>${metas.join("")}</head><body>${button}</body></html>`,
  );
  vi.stubGlobal("CustomEvent", CustomEvent);
  const kept = new Map<string, string>();
  const storage = {
    setItem: (key: string, value: string): void => {
      kept.set(key, value);
    },
    removeItem: (key: string): void => {
      kept.delete(key);
    },
  };
  const told = vi.fn();
  document.addEventListener(themeChosen, told);
  const system = { matches: systemIsDark, addEventListener: vi.fn() };
  startThemeSwitch(document, {
    get localStorage() {
      if (keepsNothing) throw new DOMException("denied", "SecurityError");
      return storage;
    },
    matchMedia: () => system,
  });
  const shown = document.querySelector<HTMLButtonElement>(".theme-switch");
  return {
    document,
    kept,
    told,
    press: () => shown?.click(),
    theme: () => document.documentElement.dataset["theme"],
    isPressed: () => shown?.getAttribute("aria-pressed") === "true",
    isHidden: () => shown?.hasAttribute("hidden"),
    frames: () => [...document.querySelectorAll("meta")].map((meta) => meta.getAttribute("media")),
    turnSystem: (isDark: boolean) => {
      system.matches = isDark;
      for (const [, listener] of system.addEventListener.mock.calls) listener();
    },
  };
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe("the theme switch", () => {
  it("is shown by its script alone, with the choice made on an earlier page", () => {
    const page = pageWith({ chosen: "dark" });
    expect(page.isHidden()).toBe(false);
    expect(page.isPressed()).toBe(true);
  });

  it("is pressed where the system is dark and nothing was chosen, and follows the system while the page is open", () => {
    const page = pageWith({ systemIsDark: true });
    expect(page.isPressed()).toBe(true);
    page.turnSystem(false);
    expect(page.isPressed()).toBe(false);
  });

  it("changes the page at once, stores the choice and announces it", () => {
    const page = pageWith({});
    page.press();
    expect(page.theme()).toBe("dark");
    expect(page.isPressed()).toBe(true);
    expect(page.kept).toEqual(new Map([[themeKey, "dark"]]));
    expect(page.told).toHaveBeenCalledOnce();
  });

  it("makes a dark system's page light", () => {
    const page = pageWith({ systemIsDark: true });
    page.press();
    expect(page.theme()).toBe("light");
    expect(page.isPressed()).toBe(false);
    expect(page.kept).toEqual(new Map([[themeKey, "light"]]));
  });

  it("keeps a choice even when the system's theme becomes the same", () => {
    const page = pageWith({ chosen: "light", systemIsDark: true });
    page.turnSystem(false);
    expect(page.theme()).toBe("light");
    page.turnSystem(true);
    expect(page.isPressed()).toBe(false);
  });

  it("colours the browser's frame by the choice, and by the system again when that is chosen", () => {
    const page = pageWith({ chosen: "dark" });
    expect(page.frames()).toEqual(["not all", "all"]);
    page.press();
    expect(page.frames()).toEqual(["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"]);
  });
});

describe("keeping a theme", () => {
  it("forgets a choice that is the system's own, so that the page follows the system again", () => {
    const page = pageWith({});
    page.press();
    page.press();
    expect(page.theme()).toBe("");
    expect(page.kept).toEqual(new Map());
  });

  it("does without where a reader lets sites keep nothing", () => {
    const page = pageWith({ keepsNothing: true });
    page.press();
    expect(page.isPressed()).toBe(true);
  });
});
