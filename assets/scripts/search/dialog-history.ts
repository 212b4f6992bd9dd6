import type { SearchRequest } from "../../../src/model/search/search-reader.ts";
import type { RequestHistory } from "./request-history.ts";

/** Remembers the search in the dialog, where the address belongs to the page below it. */
export class DialogHistory implements RequestHistory {
  #request: SearchRequest;

  /** Anything typed before the script had loaded is searched for first. */
  constructor(typed: SearchRequest) {
    this.#request = typed;
  }

  get request(): SearchRequest {
    return this.#request;
  }

  write(request: SearchRequest): void {
    this.#request = request;
  }

  keep(): void {
    // A search without an address cannot be returned to.
  }
}
