import type { SearchRequest } from "../../../src/model/search/search-reader.ts";
import type { RequestHistory } from "./request-history.ts";

/** Remembers what is searched for over a page whose address is that of something else. */
export class DialogHistory implements RequestHistory {
  #request: SearchRequest;

  /** What was typed before anything could search for it is what is searched for first. */
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
    // There is no way back to a search that has no address.
  }
}
