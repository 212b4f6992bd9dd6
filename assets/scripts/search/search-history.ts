import type { SearchRequest } from "../../../src/model/search/search-reader.ts";
import type { RequestHistory } from "./request-history.ts";
import { addressOf, requestOf } from "./search-form.ts";

/**
 * Keeps a search in the page's address. Typing replaces one history entry until the reader leaves the field or chooses
 * a filter; the next search then gets a new entry, so that the back button returns to this one.
 */
export class SearchHistory implements RequestHistory {
  readonly #view: Window;
  #isTyping = false;

  constructor(view: Window) {
    this.#view = view;
  }

  get request(): SearchRequest {
    return requestOf(new URL(this.#view.location.href));
  }

  /** Writes a request to the address. */
  write(request: SearchRequest): void {
    const { location, history } = this.#view;
    const present = new URL(location.href);
    const address = addressOf(request, present);
    if (address.href === addressOf(this.request, present).href) return;
    const isNew = !this.#isTyping && present.search !== "";
    this.#isTyping = true;
    if (isNew) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  /** Marks the current search as one that the back button returns to. */
  keep(): void {
    this.#isTyping = false;
  }
}
