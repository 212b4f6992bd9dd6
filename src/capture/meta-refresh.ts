import { decodeHtml } from "./decode-html.ts";
import { foldText } from "./fold-text.ts";
import { parseDocument } from "./parse-document.ts";

/** In seconds. A page that waits longer is meant to be read, as is one that reloads itself. */
const longestWait = 10;
/** In letters. A page that only redirects says hardly more. */
const longestText = 400;

/** A page and the address it was fetched from. */
interface PageAt {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

/** Where a page that only redirects sends its reader (`<meta http-equiv="refresh">`); null for any other page. */
export function refreshTarget({ bytes, contentType, url }: PageAt): string | null {
  const text = decodeHtml(bytes, contentType);
  if (!/http-equiv\s*=\s*["']?\s*refresh/iu.test(text)) return null;
  const document = parseDocument(text);
  if (visibleText(document).length > longestText) return null;
  for (const meta of document.querySelectorAll("meta")) {
    const isRefresh = attributeNamed(meta, "http-equiv").trim().toLowerCase() === "refresh";
    const target = isRefresh ? targetIn(attributeNamed(meta, "content"), url) : null;
    if (target !== null) return target;
  }
  return null;
}

/** The parser keeps the case of attribute names, which old pages write in capitals. */
function attributeNamed(element: Element, name: string): string {
  return Array.from(element.attributes).find((attribute) => attribute.name.toLowerCase() === name)?.value ?? "";
}

function targetIn(content: string, from: string): string | null {
  const [, wait, quote, rest = ""] = /^\s*(\d+)(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?(["']?)(.+)$/isu.exec(content) ?? [];
  const typed = (quote === "" ? rest : (rest.split(quote ?? "")[0] ?? "")).trim();
  if (wait === undefined || Number(wait) > longestWait || typed === "") return null;
  const target = URL.canParse(typed, from) ? new URL(typed, from).href : typed;
  return withoutFragment(target) === withoutFragment(from) ? null : target;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/su, "");
}

function visibleText(document: Document): string {
  const unseen = new Set(["script", "style", "noscript", "template"]);
  const texts = Array.from(document.body?.childNodes ?? [], (node) =>
    unseen.has(node.nodeName.toLowerCase()) ? "" : (node.textContent ?? ""),
  );
  return foldText(texts.join(" "));
}
