import { themeChosen } from "./theme-switch.ts";

const keeper = "https://giscus.app";

/** What giscus is told besides what the page says of itself (giscus.app, “advanced usage”). */
const settings: Readonly<Record<string, string>> = {
  mapping: "specific",
  strict: "1",
  reactionsEnabled: "1",
  emitMetadata: "0",
  inputPosition: "top",
};

/** Makes the button of a page with comments load them, and keeps their theme in step with the page's. */
export function startComments(page: Document): void {
  // Of this page, not of a note that gave a part of its own the same class.
  const section = page.querySelector<HTMLElement>("main > .comments");
  const button = section?.querySelector<HTMLButtonElement>("button");
  if (!section || !button) return;
  const load = (): void => {
    button.remove();
    section.append(giscusScript(page, section));
  };
  button.hidden = false;
  button.addEventListener("click", load, { once: true });
  page.addEventListener(themeChosen, () => tellTheme(page, section));
  // A reader who comes back from signing in there has asked for the comments already.
  if (new URLSearchParams(page.location.search).has("giscus")) load();
}

function giscusScript(page: Document, { dataset }: HTMLElement): HTMLScriptElement {
  const script = page.createElement("script");
  script.src = `${keeper}/client.js`;
  script.async = true;
  script.crossOrigin = "anonymous";
  Object.assign(script.dataset, dataset, settings, { theme: themeOf(page) });
  return script;
}

function tellTheme(page: Document, section: HTMLElement): void {
  const frame = section.querySelector<HTMLIFrameElement>("iframe.giscus-frame");
  frame?.contentWindow?.postMessage({ giscus: { setConfig: { theme: themeOf(page) } } }, keeper);
}

function themeOf(page: Document): string {
  return page.documentElement.dataset["theme"] || "preferred_color_scheme";
}
