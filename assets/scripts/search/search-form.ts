import { longestQuery } from "../../../src/model/search/read-query.ts";
import { isEmptyRequest, type SearchRequest } from "../../../src/model/search/search-reader.ts";

const filters = ["tag", "year", "color"] as const;

/** The request in the form. */
export function readForm(form: HTMLFormElement): SearchRequest {
  const value = (name: string): string => controlOf(form, name)?.value ?? "";
  return {
    query: value("q"),
    tag: value("tag") || null,
    year: value("year") || null,
    color: value("color") || null,
  };
}

/** UTF-16 units of a value in decomposed Hangul (`ㄱㅡㅁ`); enough for the longest query. */
const longestDecomposed = 4000;

const halfCharacter = /[\uD800-\uDBFF]$/u;

/** Shows a request in the form. A filter value that the form does not offer is added, so that the reader sees it. */
export function fillForm(form: HTMLFormElement, request: SearchRequest): void {
  const query = controlOf(form, "q");
  if (query !== null) query.value = request.query;
  for (const name of filters) {
    const control = controlOf(form, name);
    if (!(control instanceof HTMLSelectElement)) continue;
    const value = request[name] ?? "";
    if (![...control.options].some((option) => option.value === value)) control.add(new Option(value, value));
    control.value = value;
  }
}

/**
 * Reads a request from an address. Only as much is read as a query may have: a link may contain any amount of text, and
 * normalising piled combining marks takes quadratic time.
 */
export function requestOf(address: URL): SearchRequest {
  const value = (name: string): string | null =>
    address.searchParams.get(name)?.slice(0, longestDecomposed).normalize("NFC") || null;
  const query = (value("q") ?? "").slice(0, longestQuery).replace(halfCharacter, "");
  return { query, tag: value("tag"), year: value("year"), color: value("color") };
}

/** The address at which others see the same search. */
export function addressOf(request: SearchRequest, page: URL): URL {
  const address = new URL(page.pathname, page);
  if (isEmptyRequest(request)) return address;
  if (request.query.trim() !== "") address.searchParams.set("q", request.query.trim());
  for (const name of filters) if (request[name] !== null) address.searchParams.set(name, request[name]);
  return address;
}

function controlOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : null;
}
