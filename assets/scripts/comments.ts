import { themeChosen } from "./theme-switch.ts";

const keeper = "https://giscus.app";

/** Further settings for giscus, beyond what the page sets (giscus.app, “advanced usage”). */
const settings: Readonly<Record<string, string>> = {
  mapping: "specific",
  strict: "1",
  reactionsEnabled: "1",
  emitMetadata: "0",
  inputPosition: "top",
};

/** Makes a page's button load its comments, and keeps their theme in step with the page's. */
export function startComments(page: Document): void {
  // The page's own element: a note's HTML may use the same class.
  const section = page.querySelector<HTMLElement>("main > .comments");
  const button = section?.querySelector<HTMLButtonElement>("button");
  if (!section || !button) return;
  const load = (): void => {
    button.remove();
    section.append(giscusScript(page, section));
  };
  for (const hidden of section.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false;
  button.addEventListener("click", load, { once: true });
  page.addEventListener(themeChosen, () => tellTheme(page, section));
  // A reader who returns from signing in there has already asked for the comments.
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
