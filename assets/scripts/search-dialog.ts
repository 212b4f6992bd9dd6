import { showOver } from "./show-over.ts";

/**
 * Opens the search over the current page. It is the search page itself: its content, style and script are fetched on
 * first use. If that fails, the link is followed.
 */
export async function openSearchDialog(link: HTMLAnchorElement, get: typeof fetch = fetch): Promise<void> {
  const page = link.ownerDocument;
  const open = page.querySelector<HTMLDialogElement>("body > dialog.search-dialog");
  if (open !== null) {
    showAgain(open);
    return;
  }
  const dialog = page.createElement("dialog");
  dialog.className = "search-dialog";
  dialog.setAttribute("aria-label", link.textContent);
  dialog.addEventListener("click", ({ target }) => {
    // A click outside the contents closes the dialog, and so does following a link: it may lead to a place on this very
    // page.
    if (target === dialog || (target instanceof Element && target.closest("a") !== null)) dialog.close();
  });
  page.body.append(dialog);
  try {
    await fillDialog(dialog, link.href, get);
  } catch {
    // If anything fails here, the search page itself explains what is wrong.
    dialog.remove();
    page.location.assign(`${link.href}#Query`);
  }
}

/** Null while it is still being fetched. */
function showAgain(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector("input");
  if (field === null) return;
  showOver(dialog);
  field.select();
}

async function fillDialog(dialog: HTMLDialogElement, address: string, get: typeof fetch): Promise<void> {
  const page = dialog.ownerDocument;
  const response = await get(address);
  const found = new DOMParser().parseFromString(await response.text(), "text/html");
  const main = found.querySelector("main");
  if (!response.ok || main === null) throw new Error(`No search at ${address}`);
  const box = page.createElement("div");
  box.append(...main.children);
  await Promise.all([...found.querySelectorAll('link[rel="stylesheet"]')].map((style) => load(page, style, "href")));
  dialog.append(box);
  showOver(dialog);
  await Promise.all([...found.querySelectorAll("script[src]")].map((script) => load(page, script, "src")));
}

/**
 * Loads a style or script named in the search page's head, unless this page already has it. Versions are ignored, since
 * the preview's scripts differ from page to page.
 */
async function load(page: Document, named: Element, attribute: "href" | "src"): Promise<void> {
  const pathOf = (element: Element) => element.getAttribute(attribute)?.replace(/[?#].*$/u, "");
  const present = [...page.querySelectorAll(`${named.localName}[${attribute}]`)];
  if (present.some((element) => pathOf(element) === pathOf(named))) return;
  const asking = page.createElement(named.localName);
  for (const { name, value } of named.attributes) asking.setAttribute(name, value);
  await new Promise((resolve, reject) => {
    asking.addEventListener("load", resolve);
    asking.addEventListener("error", reject);
    page.head.append(asking);
  });
}
